//! Collects the paths that a Rust file imports or spells out, from its tokens.

use std::collections::BTreeMap;

/// A path in a file, such as `crate::text::Line`, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The parts of the path. Paths within the crate begin with `crate`.
    pub parts: Vec<String>,
    /// The line, from 1.
    pub line: usize,
}

/// The names in a file outside its tests.
#[derive(Debug, Default)]
pub struct Names {
    /// Paths of several parts, and all imports.
    pub paths: Vec<Named>,
    /// Macros called by their bare name, such as `println`.
    pub macros: Vec<Named>,
}

/// Collects the names in a file. `module` is the file's own path in the crate, such as `["render", "pdf"]`.
pub fn names(source: &str, module: &[&str]) -> Names {
    let tokens = without_tests(&tokens(source));
    let mut reader = Reader { tokens: &tokens, module, aliases: BTreeMap::new(), names: Names::default() };
    reader.read();
    reader.names
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    PathSep,
    Mark(char),
}

struct Reader<'t> {
    tokens: &'t [(Token, usize)],
    module: &'t [&'t str],
    /// The paths that names refer to in this file: imports, and modules declared here.
    aliases: BTreeMap<String, Vec<String>>,
    names: Names,
}

impl Reader<'_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at).map(|(token, _)| token)
    }

    fn word(&self, at: usize) -> Option<&str> {
        if let Some(Token::Word(word)) = self.token(at) { Some(word) } else { None }
    }

    fn is_mark(&self, at: usize, mark: char) -> bool {
        self.token(at) == Some(&Token::Mark(mark))
    }

    fn read(&mut self) {
        self.declare_modules();
        let mut imports = Vec::new();
        let mut rest = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if self.word(at) == Some("use") {
                let mut tree = Vec::new();
                at = self.tree(at + 1, &[], &mut tree);
                imports.extend(tree);
            } else {
                rest.push(at);
                at += 1;
            }
        }
        // An import may refer to another import, in any order.
        for (path, alias) in &imports {
            self.aliases.entry(alias.clone()).or_insert_with(|| path.parts.clone());
        }
        for (path, _) in imports {
            self.add(&path.parts, path.line);
        }
        for at in rest {
            self.expression(at);
        }
    }

    fn declare_modules(&mut self) {
        for at in 0..self.tokens.len() {
            if let (Some("mod"), Some(name)) = (self.word(at), self.word(at + 1)) {
                let path = ["crate"].into_iter().chain(self.module.iter().copied()).chain([name]);
                self.aliases.insert(name.to_owned(), path.map(str::to_owned).collect());
            }
        }
    }

    /// Expands the tree of an import to its paths, each with its name in this file.
    fn tree(&self, mut at: usize, prefix: &[String], paths: &mut Vec<(Named, String)>) -> usize {
        let mut path = prefix.to_vec();
        let line = self.tokens.get(at).map_or(0, |(_, line)| *line);
        loop {
            match self.token(at) {
                Some(Token::Word(word)) if word == "as" => {
                    let alias = self.word(at + 1).unwrap_or_default().to_owned();
                    paths.push((Named { parts: path, line }, alias));
                    return at + 2;
                }
                Some(Token::Word(word)) if word == "self" && !prefix.is_empty() => at += 1,
                Some(Token::Word(word)) => {
                    path.push(word.clone());
                    at += 1;
                }
                Some(Token::Mark('*')) => {
                    path.push("*".to_owned());
                    at += 1;
                }
                Some(Token::PathSep) => at += 1,
                Some(Token::Mark('{')) => return self.group(at + 1, &path, paths),
                _ => {
                    let alias = path.last().cloned().unwrap_or_default();
                    paths.push((Named { parts: path, line }, alias));
                    return at;
                }
            }
        }
    }

    fn group(&self, mut at: usize, path: &[String], paths: &mut Vec<(Named, String)>) -> usize {
        while at < self.tokens.len() && !self.is_mark(at, '}') {
            if self.is_mark(at, ',') {
                at += 1;
            } else {
                // Skip tokens that cannot begin a path.
                at = self.tree(at, path, paths).max(at + 1);
            }
        }
        at + 1
    }

    /// Reads the path or macro that begins at a token, if there is one.
    fn expression(&mut self, at: usize) {
        let Some(first) = self.word(at) else { return };
        if at > 0 && self.token(at - 1) == Some(&Token::PathSep) {
            return;
        }
        let line = self.tokens[at].1;
        if self.is_mark(at + 1, '!') && !self.is_mark(at + 2, '=') {
            self.names.macros.push(Named { parts: vec![first.to_owned()], line });
            return;
        }
        let mut parts = vec![first.to_owned()];
        let mut next = at + 1;
        while let (Some(Token::PathSep), Some(word)) = (self.token(next), self.word(next + 1)) {
            parts.push(word.to_owned());
            next += 2;
        }
        if parts.len() > 1 {
            self.add(&parts, line);
        }
    }

    fn add(&mut self, parts: &[String], line: usize) {
        let parts = self.resolve(parts, 0);
        self.names.paths.push(Named { parts, line });
    }

    /// Replaces the first part by the path that it refers to.
    fn resolve(&self, parts: &[String], depth: usize) -> Vec<String> {
        let Some((first, rest)) = parts.split_first() else { return Vec::new() };
        let own = |levels_up: usize| {
            let kept = self.module.len().saturating_sub(levels_up);
            ["crate"].into_iter().chain(self.module[..kept].iter().copied()).map(str::to_owned).collect::<Vec<_>>()
        };
        match first.as_str() {
            "crate" | "bogen" => ["crate".to_owned()].into_iter().chain(rest.iter().cloned()).collect(),
            "self" => own(0).into_iter().chain(rest.iter().cloned()).collect(),
            "super" => {
                let ups = parts.iter().take_while(|part| *part == "super").count();
                own(ups).into_iter().chain(parts[ups..].iter().cloned()).collect()
            }
            name => match self.aliases.get(name) {
                Some(path) if path != parts && depth < 4 => {
                    let path: Vec<_> = path.iter().chain(rest).cloned().collect();
                    self.resolve(&path, depth + 1)
                }
                _ => parts.to_vec(),
            },
        }
    }
}

/// Removes code that is compiled for tests only, which may use everything.
fn without_tests(tokens: &[(Token, usize)]) -> Vec<(Token, usize)> {
    let word = |text: &str| Token::Word(text.to_owned());
    let attribute = [
        Token::Mark('#'),
        Token::Mark('['),
        word("cfg"),
        Token::Mark('('),
        word("test"),
        Token::Mark(')'),
        Token::Mark(']'),
    ];
    let mut kept = Vec::new();
    let mut rest = tokens;
    while let Some((first, others)) = rest.split_first() {
        let begins =
            rest.len() >= attribute.len() && rest.iter().zip(&attribute).all(|((token, _), mark)| token == mark);
        if begins {
            rest = after_item(&rest[attribute.len()..]);
        } else {
            kept.push(first.clone());
            rest = others;
        }
    }
    kept
}

/// Returns the tokens after the item that begins here: after its braces or its semicolon.
fn after_item(tokens: &[(Token, usize)]) -> &[(Token, usize)] {
    let mut depth = 0_usize;
    for (index, (token, _)) in tokens.iter().enumerate() {
        match token {
            Token::Mark('{' | '(' | '[') => depth += 1,
            Token::Mark('}') if depth == 1 => return &tokens[index + 1..],
            Token::Mark('}' | ')' | ']') => depth = depth.saturating_sub(1),
            Token::Mark(';') if depth == 0 => return &tokens[index + 1..],
            Token::Mark(_) | Token::Word(_) | Token::PathSep => {}
        }
    }
    &[]
}

/// Splits a file into words and punctuation, without comments and literals.
fn tokens(source: &str) -> Vec<(Token, usize)> {
    let mut tokens = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest).unwrap_or_else(|| {
            let word = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').map(char::len_utf8).sum();
            if word > 0 {
                tokens.push((Token::Word(rest[..word].to_owned()), line));
                word
            } else if rest.starts_with("::") {
                tokens.push((Token::PathSep, line));
                2
            } else {
                if !first.is_whitespace() {
                    tokens.push((Token::Mark(first), line));
                }
                first.len_utf8()
            }
        });
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

/// Returns the length of the comment, string or character literal that begins here, if there is one.
fn skipped(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(block_comment(rest));
    }
    let body = rest.strip_prefix('b').unwrap_or(rest);
    let before = rest.len() - body.len();
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.chars().take_while(|c| *c == '#').count();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let text = &raw[hashes + 1..];
            let length = text.find(&end).map_or(text.len(), |at| at + end.len());
            return Some(before + 1 + hashes + 1 + length);
        }
    }
    if body.starts_with('"') {
        return Some(before + quoted(body, '"'));
    }
    // A quote begins a character literal only if another quote closes it; otherwise it begins a lifetime.
    let is_character = body.starts_with("'\\") || body.chars().nth(2) == Some('\'');
    (body.starts_with('\'') && is_character).then(|| before + quoted(body, '\''))
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return index + 1,
            _ => {}
        }
    }
    text.len()
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}
