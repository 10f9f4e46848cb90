//! The ways in which a file can be oddly made.

#![allow(clippy::cast_possible_wrap, clippy::assigning_clones, reason = "positions in small files; plain assignments")]

use super::base::stream;
use super::odd_files::{File, Numbers, Row, Update};

/// What is odd, and how a file becomes so.
type Kind = (&'static str, fn(&mut File<'_>, &mut Numbers));

/// The kinds with which nothing is odd.
pub const HONEST: [&str; 2] = ["nothing odd", "a later value"];

/// All kinds of oddities.
pub const KINDS: [Kind; 46] = [
    (HONEST[0], |_, _| {}),
    (HONEST[1], |file, numbers| {
        for _ in 0..=numbers.below(3) {
            let mut update = file.update();
            let version = usize::try_from(numbers.below(2)).unwrap();
            let field = &file.base.field;
            update.objects.push((field.number, "0".to_owned(), field.versions[version].clone().into_bytes()));
            file.append(update);
        }
    }),
    ("previous section as another number", |file, numbers| {
        let mut update = file.with(1);
        let start = file.start;
        update.prev = match numbers.below(9) {
            0 => format!("{start}.0"),
            1 => format!("+{start}"),
            2 => format!("000{start}"),
            3 => format!("{start}."),
            4 => format!("{start}.7"),
            5 => format!("({start})"),
            6 => format!("<{start:x}>"),
            7 => format!("[{start}]"),
            _ => format!("{start}e0"),
        };
        file.append(update);
    }),
    ("no previous section", |file, numbers| {
        let mut update = file.with(1);
        numbers.of(&["", "null", "0", "-1", "99999999", "/x"]).clone_into(&mut update.prev);
        file.append(update);
    }),
    ("indirect previous section", |file, _| {
        let number = file.size;
        let mut update = file.with(1);
        update.objects.push((number, "0".to_owned(), file.start.to_string().into_bytes()));
        update.prev = format!("{number} 0 R");
        file.append(update);
    }),
    ("an object twice in an update", |file, numbers| {
        let mut update = file.with(1);
        let first = file.bytes.len() as i64 + 1;
        update.objects.push((file.part.number, "0".to_owned(), file.part.versions[0].clone().into_bytes()));
        let row = Row { number: file.part.number, kind: 1, offset: first, generation: 0 };
        if numbers.below(2) == 0 {
            update.rows.push(row);
        }
        file.append(update);
    }),
    ("another generation at the object", |file, numbers| {
        let mut update = file.with(1);
        numbers.of(&["1", "7", "00", "+0", "65535", "-1"]).clone_into(&mut update.objects[0].1);
        file.append(update);
    }),
    ("another generation in the table", |file, numbers| {
        let update = rows(file, 1, |row| row.generation = 3);
        file.append(update);
        if numbers.below(2) == 0 {
            let again = rows(file, 0, |row| row.generation = 1);
            file.append(again);
        }
    }),
    ("an offset beside the object", |file, numbers| {
        let by = numbers.of(&[-12, -3, -2, -1, 1, 2, 3, 5, 9]);
        file.text(numbers.of(&["", "\n\n\n\n", "% a comment\n", "12 34 "]));
        let mut update = file.with(1);
        update.rows.push(Row {
            number: file.part.number,
            kind: 1,
            offset: file.bytes.len() as i64 + 1 + by,
            generation: 0,
        });
        file.append(update);
    }),
    ("an offset to another object", |file, numbers| {
        let mut update = file.with(1);
        let other = numbers.of(&[1, 9, 100]);
        update.rows.push(Row { number: file.part.number, kind: 1, offset: other, generation: 0 });
        file.append(update);
    }),
    ("an object behind in no table", |file, numbers| {
        let version = file.part.versions[1].clone();
        let number = file.part.number;
        file.text("\n");
        file.write(number, "0", version.as_bytes());
        if numbers.below(2) == 0 {
            let start = file.start;
            file.text(&format!("startxref\n{start}\n%%EOF\n"));
        }
    }),
    ("an object in no table before an update", |file, _| {
        let version = file.part.versions[1].clone();
        let number = file.part.number;
        file.text("\n");
        file.write(number, "0", version.as_bytes());
        let update = file.update();
        file.append(update);
    }),
    ("a start that is spelled oddly", |file, numbers| {
        let mut update = file.with(1);
        let start = update_start(file, &update);
        update.startxref = Some(match numbers.below(7) {
            0 => format!("+{start}"),
            1 => format!("{start}.0"),
            2 => format!("  {start}"),
            3 => format!("%\n{start}"),
            4 => format!("0{start}"),
            5 => format!("{start} 5"),
            _ => format!("-{start}"),
        });
        file.append(update);
    }),
    ("a start that is wrong", |file, numbers| {
        let mut update = file.with(1);
        let start = update_start(file, &update);
        let by = numbers.of(&[-20i64, -2, -1, 1, 2, 3, 40]);
        update.startxref = Some((start as i64 + by).to_string());
        file.append(update);
    }),
    ("a start of an earlier section", |file, _| {
        let mut update = file.with(1);
        update.startxref = Some(file.start.to_string());
        file.append(update);
    }),
    ("no start", |file, numbers| {
        let mut update = file.with(1);
        update.startxref = Some(numbers.of(&["", "0", "x", "99999999"]).to_owned());
        file.append(update);
    }),
    ("two starts", |file, _| {
        let old = file.start;
        let mut update = file.with(1);
        update.behind = format!("startxref\n{old}\n%%EOF\n");
        file.append(update);
    }),
    ("a start in a comment", |file, numbers| {
        let old = file.start;
        let mut update = file.with(1);
        update.behind = match numbers.below(3) {
            0 => format!("%startxref\n%{old}\n%%EOF\n"),
            1 => format!("% startxref {old} %%EOF"),
            _ => format!("(startxref\n{old}\n%%EOF\n)"),
        };
        file.append(update);
    }),
    ("many bytes behind the end", |file, numbers| {
        let old = file.start;
        let update = file.with(1);
        file.append(update);
        let count = numbers.of(&[500, 1000, 1030, 2100]);
        file.text(&format!("{}\nstartxref\n{old}\n%%EOF", " ".repeat(count)));
    }),
    ("a size that is too small", |file, numbers| {
        let mut update = file.with(1);
        update.size = Some(numbers.of(&[0, 1, 2, file.part.number, file.base.size]));
        file.append(update);
    }),
    ("a table of another spelling", |file, numbers| {
        let mut update = file.with(1);
        update.has_stream = false;
        update.spelled = numbers.of::<fn(String) -> String>(&[
            |text| text.replace(" n \n", " n\n"),
            |text| text.replace(" n \n", "\tn\r\n"),
            |text| text.replace(" 00000 n", " 0 n"),
            |text| text.replace("xref\n", "xref  \n\n"),
            |text| text.replace("xref\n", "xref %x\n"),
            |text| text.replace(" n ", " N "),
            |text| text.replace(" 1\n", " 01\n"),
            |text| text.replace(" 1\n", " 2\n"),
            |text| text.replace(" 1\n", " 1 "),
            |text| text.replace("00000 n", "00000  n"),
            |text| text.replace("trailer\n", "trailer"),
            |text| text.replacen("xref\n", "xref\n0 0\n", 1),
            |text| text.replacen("xref\n", "xref\n0 1\n", 1),
        ]);
        file.append(update);
    }),
    ("a table that starts one too late", |file, _| {
        let mut update = file.with(1);
        update.has_stream = false;
        let number = file.part.number;
        update.objects.clear();
        let offset = file.bytes.len() as i64 + 1;
        file.text("\n");
        let version = file.part.versions[1].clone();
        file.write(number, "0", version.as_bytes());
        update.rows.push(Row { number: number + 1, kind: 1, offset, generation: 0 });
        file.append(update);
    }),
    ("a table behind a form of streams, or the other way round", |file, _| {
        let mut update = file.with(1);
        update.has_stream = !file.base.has_streams;
        file.append(update);
    }),
    ("a stream of an odd kind", |file, numbers| {
        let mut update = file.with(1);
        update.has_stream = true;
        update.spelled = numbers.of::<fn(String) -> String>(&[
            |text| text.replace("/Type /XRef", ""),
            |text| text.replace("/Type /XRef", "/Type /Xref"),
            |text| text.replace("/W [1 4 2]", "/W [1 4 2 0]"),
            |text| text.replace("/W [1 4 2]", "/W [1.0 4.0 2.0]"),
            |text| text.replace("/W [1 4 2]", "/W [0 5 2]"),
            |text| text.replace("/W [1 4 2]", "/W [1 6 0]"),
            |text| text.replace("/Index [", "/Index [0 0 "),
            |text| text.replace("/Index [", "/Indexx ["),
            |text| text.replace("/Filter /ASCIIHexDecode", "/Filter [/ASCIIHexDecode]"),
            |text| text.replace("/Filter /ASCIIHexDecode", "/Filter /AHx"),
            |text| text.replace("/Length ", "/Length 1 /Length "),
            |text| text.replace("/Length ", "/Length 0 % "),
        ]);
        file.append(update);
    }),
    ("the same number twice in a stream", |file, numbers| {
        let mut update = file.with(1);
        update.has_stream = true;
        let row = Row { number: file.part.number, kind: 9, offset: 20, generation: 0 };
        update.rows.push(row);
        update.spelled = |text| text.replace("09000000140000", "");
        if numbers.below(2) == 0 {
            update.spelled = |text| text.replace("09000000140000", "00000000000000");
        }
        file.append(update);
    }),
    ("a table with a stream that disagrees", |file, _| hybrid(file, 0, 1)),
    ("a table with a stream that agrees", |file, _| hybrid(file, 1, 1)),
    ("an object that is free", |file, numbers| {
        let generation = numbers.of(&[0, 1, 65535]);
        let update = rows(file, 1, |row| {
            row.kind = 0;
            row.generation = generation;
        });
        file.append(update);
    }),
    ("an object that was freed before", |file, _| {
        let update = rows(file, 1, |row| row.kind = 0);
        file.append(update);
        let again = file.with(0);
        file.append(again);
    }),
    ("an object in a stream of objects", |file, _| {
        packed(file, |number, object| format!("/N 1 /First {}| {number} 0 {object}", number.to_string().len() + 3));
    }),
    ("an object twice in a stream of objects", |file, _| {
        let other = file.part.versions[0].clone();
        let wanted = file.part.versions[1].clone();
        let head = format!("{n} 0 {n} {at} ", n = file.part.number, at = other.len() + 1);
        let content = format!("/N 2 /First {}|{head}{other} {wanted}", head.len());
        pack(file, &content);
    }),
    ("an older stream of objects that is left over", |file, numbers| {
        let (first, number) = (file.size, file.part.number);
        let mut update = file.update();
        update.has_stream = true;
        for (place, object) in (first..).zip(&file.part.versions) {
            let entries = format!("/Type /ObjStm /N 1 /First {}", number.to_string().len() + 3);
            let content = format!("{number} 0 {object}");
            update.objects.push((place, "0".to_owned(), stream(&entries, content.as_bytes())));
        }
        let counts = i64::from(first) + numbers.of(&[0, 1]);
        update.rows.push(Row { number, kind: 2, offset: counts, generation: 0 });
        file.append(update);
    }),
    ("a stream of objects with another count", |file, numbers| {
        let count = numbers.of(&["0", "2", "1.0", "-1", "99"]);
        let wanted = file.part.versions[1].clone();
        let head = format!("{} 0 ", file.part.number);
        pack(file, &format!("/N {count} /First {}|{head}{wanted}", head.len()));
    }),
    ("a stream of objects with another first", |file, numbers| {
        let by = numbers.of(&[-2i64, -1, 1, 2, 3]);
        let wanted = file.part.versions[1].clone();
        let head = format!("{}  0   ", file.part.number);
        pack(file, &format!("/N 1 /First {}|{head}{wanted}", head.len() as i64 + by));
    }),
    ("a stream of objects that extends another", |file, _| {
        let wanted = file.part.versions[1].clone();
        let head = format!("{} 0 ", file.part.number);
        let more = file.base.size;
        pack(file, &format!("/Extends {more} 0 R /N 1 /First {}|{head}{wanted}", head.len()));
    }),
    ("a key twice in a dictionary", |file, numbers| {
        let mut update = file.update();
        let [one, other] = &file.part.versions;
        let tail = |version: &str, key: &str| version[version.rfind(key).unwrap()..].trim_end_matches(">>").to_owned();
        let key = if std::ptr::eq(file.part, &raw const file.base.field) { "/V " } else { "/Contents" };
        let both = if numbers.below(2) == 0 {
            format!("{} {} >>", one.trim_end_matches(">>"), tail(other, key))
        } else {
            format!("{} {} >>", other.trim_end_matches(">>"), tail(one, key))
        };
        update.objects.push((file.part.number, "0".to_owned(), both.into_bytes()));
        file.append(update);
    }),
    ("a name that is escaped", |file, numbers| {
        let mut update = file.with(1);
        let (key, escaped) = numbers.of(&[
            ("/V ", "/#56 "),
            ("/AP", "/A#50"),
            ("/Contents", "/#43ontents"),
            ("/Resources", "/Resource#73"),
        ]);
        let version = file.part.versions[1].replace(key, escaped);
        update.objects[0].2 = version.into_bytes();
        file.append(update);
    }),
    ("a trailer with keys twice", |file, numbers| {
        let old = file.start;
        let mut update = file.with(1);
        update.trailer = if numbers.below(2) == 0 { format!("/Prev {}", old / 2) } else { "/Root 1 0 R".to_owned() };
        file.append(update);
    }),
    ("a trailer that says it is encrypted", |file, numbers| {
        let mut update = file.with(1);
        update.trailer = numbers
            .of(&[
                "/Encrypt null",
                "/Encrypt 9999 0 R",
                "/Encrypt << >>",
                "/Encrypt << /Filter /Standard /V 0 /R 2 >>",
                "/Encrypt 5",
                "/#45ncrypt null",
            ])
            .to_owned();
        file.append(update);
    }),
    ("comments that look like objects", |file, numbers| {
        let number = file.part.number;
        let version = file.part.versions[1].replace('\n', " ");
        let text = match numbers.below(3) {
            0 => format!("\n%{number} 0 obj {version} endobj\n"),
            1 => format!("\n% x\r{number} 0 obj {version} endobj\n"),
            _ => format!("\n(\n{number} 0 obj\n{version}\nendobj\n)\n"),
        };
        file.text(&text);
        let start = file.start;
        file.text(&format!("startxref\n{start}\n%%EOF\n"));
    }),
    ("an object inside a stream", |file, numbers| {
        let hidden = format!("\n{} 0 obj\n{}\nendobj\n", file.part.number, file.part.versions[1]);
        let number = file.size;
        let mut update = file.update();
        let mut object = stream("", hidden.as_bytes());
        if numbers.below(2) == 0 {
            object = String::from_utf8(object)
                .unwrap()
                .replace("/Length ", "/Length 0 % ")
                .replacen(">>", "\n>>", 1)
                .into_bytes();
        }
        update.objects.push((number, "0".to_owned(), object));
        file.append(update);
    }),
    ("bytes before the head", |file, numbers| {
        let update = file.with(1);
        file.append(update);
        let before = numbers.of(&["\n", " ", "HTTP/1.1 200 OK\r\n\r\n", "%PDF-1.4\n"]);
        file.bytes.splice(0..0, before.bytes());
    }),
    ("an object without end", |file, numbers| {
        let mut update = file.with(1);
        let [one, other] = &file.part.versions;
        let text = match numbers.below(3) {
            0 => format!("{other} {one}"),
            1 => format!("{other}\nendobj\n{one}"),
            _ => format!("{one}\n{} 0 obj\n{other}", file.part.number),
        };
        update.objects[0].2 = text.into_bytes();
        file.append(update);
    }),
    ("bytes of the last section are others", |file, numbers| {
        let update = file.with(1);
        file.append(update);
        let start = file.start;
        spoil(file, numbers, start);
    }),
    ("bytes of the last update are others", |file, numbers| {
        let start = file.bytes.len();
        let update = file.with(1);
        file.append(update);
        spoil(file, numbers, start);
    }),
    ("bytes of the first update are others", |file, numbers| {
        let (start, end) = (file.base.bytes.len(), file.bytes.len());
        if numbers.below(2) == 0 {
            let update = file.with(1);
            file.append(update);
        }
        let rest = file.bytes.split_off(end);
        spoil(file, numbers, start);
        file.bytes.extend(rest);
    }),
];

/// Changes, removes or adds a few bytes behind a place.
fn spoil(file: &mut File<'_>, numbers: &mut Numbers, start: usize) {
    for _ in 0..=numbers.below(2) {
        let length = u64::try_from(file.bytes.len() - start).unwrap();
        let at = start + usize::try_from(numbers.below(length)).unwrap();
        let byte = numbers.of(b"0123456789 \n\r%<>[]()/Rnfobjxref\0");
        match numbers.below(4) {
            0 | 1 => file.bytes[at] = byte,
            2 => drop(file.bytes.remove(at)),
            _ => file.bytes.insert(at, byte),
        }
    }
}

/// An update whose row is changed.
fn rows(file: &File<'_>, version: usize, change: impl FnOnce(&mut Row)) -> Update {
    let mut update = file.with(version);
    let mut row = Row { number: file.part.number, kind: 1, offset: file.bytes.len() as i64 + 1, generation: 0 };
    change(&mut row);
    update.rows.push(row);
    update
}

/// Returns where the section of an update will start.
fn update_start(file: &File<'_>, update: &Update) -> usize {
    let length = |(number, generation, object): &(u32, String, Vec<u8>)| {
        format!("{number} {generation} obj\n").len() + object.len() + "\nendobj\n".len()
    };
    file.bytes.len() + 1 + update.objects.iter().map(length).sum::<usize>()
}

/// A table that also names a stream.
fn hybrid(file: &mut File<'_>, in_table: usize, in_stream: usize) {
    let mut hidden = file.with(in_stream);
    hidden.has_stream = true;
    let start = update_start(file, &hidden);
    file.append(hidden);
    let mut update = file.with(in_table);
    update.has_stream = false;
    update.trailer = format!("/XRefStm {start}");
    file.append(update);
}

/// Puts the second version into a stream of objects.
fn packed(file: &mut File<'_>, content: fn(u32, &str) -> String) {
    let wanted = file.part.versions[1].clone();
    let content = content(file.part.number, &wanted).replace("| ", "|");
    pack(file, &content);
}

/// Adds a stream of objects, of `entries|content`, which the table says has the part.
fn pack(file: &mut File<'_>, content: &str) {
    let (entries, content) = content.split_once('|').unwrap();
    let number = file.size;
    let mut update = file.update();
    update.has_stream = true;
    let object = stream(&format!("/Type /ObjStm {entries}"), content.as_bytes());
    update.objects.push((number, "0".to_owned(), object));
    update.rows.push(Row { number: file.part.number, kind: 2, offset: i64::from(number), generation: 0 });
    file.append(update);
}
