//! Reads what a content stream draws (ISO 32000-1, annex A). A stream with an operator that is not understood has no drawing.

use std::rc::Rc;

use super::budget::Budget;
use super::drawing::{
    Clip, Colour, Drawn, FillRule, IDENTITY, MarkProperties, Matrix, Piece, Point, Segment, Space, State, Step,
    StepKind, product, put,
};
use super::object::{Dictionary, Name, Object};
use super::object_source::ObjectSource;
use super::parser::{Parser, Token};
use crate::submission::read_error::ReadError;

/// The maximum number of saved states.
const MAX_SAVED: usize = 256;

/// Reads what a content stream draws; `None` if that is not understood, or has more than `most` parts.
pub(super) fn read<'d, S: ObjectSource>(
    objects: &'d S,
    resources: Option<&'d Dictionary>,
    content: &[u8],
    most: usize,
    budget: &Budget,
) -> Result<Option<Drawn<'d>>, ReadError> {
    // They give plain colours another meaning.
    let spaces = objects.dictionary(resources.and_then(|resources| resources.get("ColorSpace")))?;
    let is_default = |(key, _): &(Name, Object)| key.starts_with(b"Default");
    if spaces.is_some_and(|spaces| spaces.0.iter().any(is_default)) {
        return Ok(None);
    }
    let mut drawing = Drawing {
        objects,
        resources,
        state: State::new(),
        saved: Vec::new(),
        shared: None,
        path: Vec::new(),
        at: [0.0, 0.0],
        start: [0.0, 0.0],
        clipped: None,
        place: IDENTITY,
        line_place: IDENTITY,
        nth: 0,
        left: most,
        steps: Vec::new(),
    };
    let mut operands: Vec<Object> = Vec::new();
    let mut parser = Parser::new(content, 0, budget);
    while let Some(token) = parser.token()? {
        match token {
            Token::Operand(operand) => operands.push(operand),
            Token::Operator(operator) => {
                if drawing.operator(operator, &operands)?.is_none() {
                    return Ok(None);
                }
                let Some(left) = drawing.left.checked_sub(operands.len() + 1) else { return Ok(None) };
                drawing.left = left;
                operands.clear();
            }
        }
    }
    Ok(Some(Drawn { size: most - drawing.left, steps: drawing.steps }))
}

/// A drawing under way.
struct Drawing<'d, S> {
    objects: &'d S,
    resources: Option<&'d Dictionary>,
    state: State<'d>,
    saved: Vec<State<'d>>,
    /// The state as the last step has it, until it changes.
    shared: Option<Rc<State<'d>>>,
    path: Vec<Segment>,
    /// The current point and the first one of the current part of the path, in its own coordinates.
    at: Point,
    start: Point,
    /// The rule by which the path is to restrict what follows.
    clipped: Option<FillRule>,
    /// Where the next text begins, and where the line of text began.
    place: Matrix,
    line_place: Matrix,
    /// How many texts were shown since the place was set.
    nth: usize,
    /// How many more parts the drawing may have.
    left: usize,
    steps: Vec<Step<'d>>,
}

/// Whether an operator was understood.
type Understood = Result<Option<()>, ReadError>;

impl<'d, S: ObjectSource> Drawing<'d, S> {
    fn operator(&mut self, operator: &[u8], operands: &[Object]) -> Understood {
        let numbers: Vec<f64> = operands.iter().filter_map(Object::as_number).collect();
        let numbers = if numbers.len() == operands.len() { &*numbers } else { &[] };
        match operator {
            b"m" | b"l" | b"c" | b"v" | b"y" | b"re" | b"h" => Ok(self.segment(operator, numbers)),
            b"W" | b"W*" => {
                self.clipped = Some(if operator == b"W" { FillRule::NonZero } else { FillRule::EvenOdd });
                Ok(Some(()))
            }
            b"n" | b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => Ok(self.paint(operator)),
            b"BT" | b"ET" | b"Tm" | b"Td" | b"TD" | b"T*" | b"TL" => Ok(self.text_place(operator, numbers)),
            b"Tj" | b"TJ" | b"'" | b"\"" => Ok(self.text(operator, operands)),
            b"BMC" | b"BDC" | b"EMC" | b"MP" | b"DP" => self.mark(operator, operands),
            b"Do" => self.object("XObject", operands, |name, object| StepKind::Object { name, object }),
            b"sh" => self.object("Shading", operands, |_, object| StepKind::Shading { object }),
            b"BX" | b"EX" => Ok(Some(())),
            _ => {
                self.shared = None;
                match operator {
                    b"q" | b"Q" | b"cm" => Ok(self.frame(operator, numbers)),
                    b"w" | b"J" | b"j" | b"M" | b"d" | b"i" | b"ri" => Ok(self.line(operator, operands)),
                    b"Tc" | b"Tw" | b"Tz" | b"Ts" | b"Tr" => Ok(self.text_state(operator, operands)),
                    b"Tf" => self.font(operands),
                    b"gs" => self.extended(operands),
                    b"g" | b"G" | b"rg" | b"RG" | b"k" | b"K" => Ok(self.plain_colour(operator, numbers)),
                    b"cs" | b"CS" => self.space(operator, operands),
                    b"sc" | b"SC" | b"scn" | b"SCN" => self.colour(operator, operands),
                    // Among them images in the content itself, and what only glyphs contain.
                    _ => Ok(None),
                }
            }
        }
    }

    fn step(&mut self, kind: StepKind<'d>) {
        let state = Rc::clone(self.shared.get_or_insert_with(|| Rc::new(self.state.clone())));
        self.steps.push(Step { kind, state });
    }

    fn resource(&self, kind: &str, name: &[u8]) -> Result<Option<&'d Object>, ReadError> {
        let all = self.objects.dictionary(self.resources.and_then(|resources| resources.get(kind)))?;
        Ok(all.and_then(|all| all.0.iter().rfind(|(key, _)| **key == *name)).map(|(_, object)| object))
    }

    fn object(
        &mut self,
        kind: &str,
        operands: &[Object],
        step: impl FnOnce(Name, &'d Object) -> StepKind<'d>,
    ) -> Understood {
        let [Object::Name(name)] = operands else { return Ok(None) };
        let Some(object) = self.resource(kind, name)? else { return Ok(None) };
        self.step(step(name.clone(), object));
        Ok(Some(()))
    }

    fn frame(&mut self, operator: &[u8], numbers: &[f64]) -> Option<()> {
        match operator {
            b"q" if self.saved.len() >= MAX_SAVED => return None,
            b"q" => self.saved.push(self.state.clone()),
            b"Q" => self.state = self.saved.pop()?,
            _ => self.state.matrix = product(numbers.try_into().ok()?, self.state.matrix),
        }
        Some(())
    }

    fn segment(&mut self, operator: &[u8], numbers: &[f64]) -> Option<()> {
        let points: Vec<Point> = numbers.chunks(2).map(|pair| pair.try_into().ok()).collect::<Option<_>>()?;
        match (operator, &*points) {
            (b"m", &[to]) => {
                // What is only moved to is not drawn.
                if let Some(Segment::Move(_)) = self.path.last() {
                    self.path.pop();
                }
                self.path.push(Segment::Move(put(self.state.matrix, to)));
                (self.at, self.start) = (to, to);
            }
            // A line to where it begins, which draws a point only if there is nothing before it.
            (b"l", &[to]) if is_at(self.at, to) && !matches!(self.path.last(), None | Some(Segment::Move(_))) => {}
            (b"l", &[to]) => {
                self.path.push(Segment::Line(put(self.state.matrix, to)));
                self.at = to;
            }
            (b"c", &[first, second, to]) => self.curve([first, second, to]),
            (b"v", &[second, to]) => self.curve([self.at, second, to]),
            (b"y", &[first, to]) => self.curve([first, to, to]),
            (b"re", &[[x, y], [width, height]]) => {
                self.segment(b"m", &[x, y])?;
                self.segment(b"l", &[x + width, y])?;
                self.segment(b"l", &[x + width, y + height])?;
                self.segment(b"l", &[x, y + height])?;
                self.segment(b"h", &[])?;
            }
            (b"h", &[]) => {
                if !matches!(self.path.last(), Some(Segment::Close)) {
                    self.path.push(Segment::Close);
                }
                self.at = self.start;
            }
            _ => return None,
        }
        Some(())
    }

    fn curve(&mut self, points: [Point; 3]) {
        self.path.push(Segment::Curve(points.map(|point| put(self.state.matrix, point))));
        self.at = points[2];
    }

    fn paint(&mut self, operator: &[u8]) -> Option<()> {
        if matches!(operator, b"s" | b"b" | b"b*") {
            self.segment(b"h", &[])?;
        }
        let path = Rc::new(std::mem::take(&mut self.path));
        let fill = match operator {
            b"f" | b"F" | b"B" | b"b" => Some(FillRule::NonZero),
            b"f*" | b"B*" | b"b*" => Some(FillRule::EvenOdd),
            _ => None,
        };
        let is_stroked = matches!(operator, b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*");
        if !path.is_empty() && (fill.is_some() || is_stroked) {
            self.step(StepKind::Path { path: Rc::clone(&path), fill, is_stroked });
        }
        if let Some(rule) = self.clipped.take() {
            self.shared = None;
            self.state.clip = Some(Rc::new(Clip { path, rule, outer: self.state.clip.take() }));
        }
        Some(())
    }

    fn text_place(&mut self, operator: &[u8], numbers: &[f64]) -> Option<()> {
        let moved = match (operator, numbers) {
            (b"ET", &[]) => return Some(()),
            (b"TL", &[leading]) => {
                self.state.text.leading = leading;
                return Some(());
            }
            (b"BT", &[]) => IDENTITY,
            (b"Tm", matrix) => matrix.try_into().ok()?,
            (b"Td" | b"TD", &[x, y]) => {
                if operator == b"TD" {
                    self.state.text.leading = -y;
                }
                product([1.0, 0.0, 0.0, 1.0, x, y], self.line_place)
            }
            (b"T*", &[]) => product([1.0, 0.0, 0.0, 1.0, 0.0, -self.state.text.leading], self.line_place),
            _ => return None,
        };
        (self.line_place, self.place, self.nth) = (moved, moved, 0);
        Some(())
    }

    fn text(&mut self, operator: &[u8], operands: &[Object]) -> Option<()> {
        let shown = match (operator, operands) {
            (b"Tj", [shown @ Object::String(_)]) | (b"TJ", [shown @ Object::Array(_)]) => shown,
            (b"'", [shown @ Object::String(_)]) => {
                self.text_place(b"T*", &[])?;
                shown
            }
            (b"\"", [word, character, shown @ Object::String(_)]) => {
                self.shared = None;
                self.state.text.word_space = word.as_number()?;
                self.state.text.character_space = character.as_number()?;
                self.text_place(b"T*", &[])?;
                shown
            }
            _ => return None,
        };
        // Those modes restrict what follows to the shapes of letters.
        if self.state.text.mode > 3 {
            return None;
        }
        self.left = self.left.checked_sub(shown.as_array().map_or(0, <[Object]>::len))?;
        let mut pieces = Vec::new();
        for entry in shown.as_array().unwrap_or(std::slice::from_ref(shown)) {
            match (entry, pieces.last_mut()) {
                (Object::String(codes), Some(Piece::Codes(before))) => before.extend_from_slice(codes),
                (Object::String(codes), _) => pieces.push(Piece::Codes(codes.clone())),
                (other, Some(Piece::Gap(before))) => *before += other.as_number()?,
                (other, _) => pieces.push(Piece::Gap(other.as_number()?)),
            }
        }
        self.step(StepKind::Text { place: self.place, nth: self.nth, pieces });
        self.nth += 1;
        Some(())
    }

    fn text_state(&mut self, operator: &[u8], operands: &[Object]) -> Option<()> {
        let [operand] = operands else { return None };
        let text = &mut self.state.text;
        if operator == b"Tr" {
            text.mode = operand.as_integer().filter(|mode| (0..=7).contains(mode))?;
            return Some(());
        }
        let number = operand.as_number()?;
        match operator {
            b"Tc" => text.character_space = number,
            b"Tw" => text.word_space = number,
            b"Tz" => text.scale = number,
            _ => text.rise = number,
        }
        Some(())
    }

    fn font(&mut self, operands: &[Object]) -> Understood {
        let [Object::Name(name), size] = operands else { return Ok(None) };
        let (Some(font), Some(size)) = (self.resource("Font", name)?, size.as_number()) else { return Ok(None) };
        (self.state.text.font, self.state.text.size) = (Some(font), size);
        Ok(Some(()))
    }

    fn line(&mut self, operator: &[u8], operands: &[Object]) -> Option<()> {
        let line = &mut self.state.line;
        match (operator, operands) {
            (b"d", [Object::Array(dash), phase]) => {
                line.dash = dash.iter().map(Object::as_number).collect::<Option<_>>()?;
                line.phase = phase.as_number()?;
            }
            // How exactly curves are drawn, and for which purpose colours are adjusted.
            (b"i" | b"ri", [_]) => {}
            (_, [number]) => {
                let number = number.as_number()?;
                match operator {
                    b"w" => line.width = number,
                    b"J" => line.cap = number,
                    b"j" => line.join = number,
                    b"M" => line.miter = number,
                    _ => return None,
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn extended(&mut self, operands: &[Object]) -> Understood {
        let [Object::Name(name)] = operands else { return Ok(None) };
        let Some(state) = self.resource("ExtGState", name)? else { return Ok(None) };
        let Some(entries) = self.objects.dictionary(Some(state))? else { return Ok(None) };
        for (key, object) in &entries.0 {
            match &**key {
                b"Type" => {}
                // What has an operator of its own is set by that.
                b"LW" | b"LC" | b"LJ" | b"ML" | b"D" | b"Font" => return Ok(None),
                // A mask is where the coordinates of this operator put it.
                b"SMask" if self.objects.resolve(object)?.as_name().is_none() => return Ok(None),
                _ => drop(self.state.extended.insert(key.to_vec(), object)),
            }
        }
        Ok(Some(()))
    }

    fn colour_mut(&mut self, operator: &[u8]) -> &mut Colour<'d> {
        let is_stroke = operator.first().is_some_and(u8::is_ascii_uppercase);
        if is_stroke { &mut self.state.stroke } else { &mut self.state.fill }
    }

    fn plain_colour(&mut self, operator: &[u8], numbers: &[f64]) -> Option<()> {
        let space = match (operator, numbers.len()) {
            (b"g" | b"G", 1) => Space::Grey,
            (b"rg" | b"RG", 3) => Space::Rgb,
            (b"k" | b"K", 4) => Space::Cmyk,
            _ => return None,
        };
        *self.colour_mut(operator) = Colour { space, parts: numbers.to_vec(), pattern: None };
        Some(())
    }

    fn space(&mut self, operator: &[u8], operands: &[Object]) -> Understood {
        let [Object::Name(name)] = operands else { return Ok(None) };
        let (space, parts) = match &**name {
            b"DeviceGray" => (Space::Grey, vec![0.0]),
            b"DeviceRGB" => (Space::Rgb, vec![0.0; 3]),
            b"DeviceCMYK" => (Space::Cmyk, vec![0.0, 0.0, 0.0, 1.0]),
            name => {
                let Some(object) = self.resource("ColorSpace", name)? else { return Ok(None) };
                let profiled = self.profiled(object)?;
                (Space::Other { object, profiled }, vec![0.0; profiled.unwrap_or_default()])
            }
        };
        *self.colour_mut(operator) = Colour { space, parts, pattern: None };
        Ok(Some(()))
    }

    /// Returns how many components a colour space has, if a profile describes it.
    fn profiled(&self, space: &'d Object) -> Result<Option<usize>, ReadError> {
        let Some([kind, profile]) = self.objects.resolve(space)?.as_array() else { return Ok(None) };
        if self.objects.resolve(kind)?.as_name() != Some(b"ICCBased") {
            return Ok(None);
        }
        let Some(profile) = self.objects.dictionary(Some(profile))? else { return Ok(None) };
        Ok(self.objects.entry(profile, "N")?.and_then(Object::as_count).filter(|count| *count <= 4))
    }

    fn colour(&mut self, operator: &[u8], operands: &[Object]) -> Understood {
        let (pattern, operands) = match operands {
            [operands @ .., Object::Name(name)] => {
                let Some(pattern) = self.resource("Pattern", name)? else { return Ok(None) };
                (Some(pattern), operands)
            }
            operands => (None, operands),
        };
        let Some(parts) = operands.iter().map(Object::as_number).collect() else { return Ok(None) };
        let colour = self.colour_mut(operator);
        (colour.parts, colour.pattern) = (parts, pattern);
        Ok(Some(()))
    }

    fn mark(&mut self, operator: &[u8], operands: &[Object]) -> Understood {
        let kind = match (operator, operands) {
            // Around nothing, some programs leave it out.
            (b"EMC", []) if self.steps.last().is_some_and(is_silent_mark) => {
                self.steps.pop();
                return Ok(Some(()));
            }
            (b"EMC", []) => StepKind::MarkEnd,
            (b"BMC", [tag]) => StepKind::Mark { tag: tag.clone(), properties: MarkProperties::Nothing },
            (b"BDC", [tag, Object::Name(name)]) => {
                let Some(named) = self.resource("Properties", name)? else { return Ok(None) };
                StepKind::Mark { tag: tag.clone(), properties: MarkProperties::Named(named) }
            }
            (b"BDC", [tag, direct @ Object::Dictionary(_)]) => {
                StepKind::Mark { tag: tag.clone(), properties: MarkProperties::Direct(direct.clone()) }
            }
            _ => return Ok(None),
        };
        self.step(kind);
        Ok(Some(()))
    }
}

/// Reports whether a step begins marked content and says nothing itself.
fn is_silent_mark(step: &Step<'_>) -> bool {
    let StepKind::Mark { tag, properties } = &step.kind else { return false };
    match properties {
        MarkProperties::Nothing => true,
        MarkProperties::Direct(Object::Dictionary(entries)) => {
            tag.as_name() == Some(b"Artifact") || entries.0.iter().all(|(key, _)| **key == *b"MCID")
        }
        MarkProperties::Direct(_) | MarkProperties::Named(_) => false,
    }
}

fn is_at(one: Point, other: Point) -> bool {
    one.map(f64::to_bits) == other.map(f64::to_bits)
}
