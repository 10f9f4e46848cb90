//! FDF and XFDF as other programs write them.

use crate::pdf_builder::{MARK, answers, json, refused};

/// A file by pdftk: one object with all fields, unordered, with buttons as names.
fn pdftk(fields: &str) -> Vec<u8> {
    let head = b"%FDF-1.2\n%\xe2\xe3\xcf\xd3\n1 0 obj \n<<\n/FDF \n<<\n/Fields [\n".to_vec();
    let tail = "]\n>>\n>>\nendobj \ntrailer\n\n<<\n/Root 1 0 R\n>>\n%%EOF\n";
    [head, fields.as_bytes().to_vec(), tail.as_bytes().to_vec()].concat()
}

fn marked(fields: &str) -> String {
    format!("{fields}\n<<\n/T (bogen:form)\n/V ({MARK})\n>>")
}

#[test]
fn fdf_of_pdftk_is_read() {
    let fields = "<<\n/T (job)\n/V /work\n>>\n<<\n/T (name)\n/V (\u{fe}\u{ff}x)\n>> <</T(help#money)/V/Off>>\n<</T(help#dog)/V/dog>>";
    let fields = fields.replace("(\u{fe}\u{ff}x)", "<feff00410142>");
    let raw = answers(&pdftk(&marked(&fields)));
    assert_eq!(json(&raw.answers), r#"{"job":"work","name":"Ał","help":["dog"]}"#);
    assert_eq!((raw.form.as_str(), raw.channel.word()), ("visit", "fdf"));
}

#[test]
fn fdf_of_acrobat_is_read() {
    // Names are nested at full stops; there are comments and a second object.
    let file = format!(
        "%FDF-1.2\r%\u{e2}\u{e3}\r\n1 0 obj\r<</FDF<</F(form.pdf)/Fields[<</T(bogen:form)/V({MARK})>><</T(group)/Kids[<</T(one)\
         /V(1\\r2)>><</T(two)/V 2 0 R>>]>>2 0 R]/ID[<00><01>]/UF(form.pdf)>>/Type/Catalog>>\rendobj\r2 0 obj\r% a comment\r\
         <</T(a)/V(x)>>\rendobj\rtrailer\r\n<</Root 1 0 R>>\r\n%%EOF\r\n"
    );
    let raw = answers(file.as_bytes());
    assert_eq!(json(&raw.answers), r#"{"a":"x"}"#);
    assert_eq!(json(&raw.unknown), r#"{"group.one":"1\n2"}"#);
}

#[test]
fn fdf_may_say_that_it_is_utf_8() {
    let file = pdftk(&marked("<</T(a)/V(\u{142}\u{f6})>>"));
    let text = String::from_utf8_lossy(&file).replace("/FDF \n<<", "/FDF \n<< /Encoding /utf_8");
    assert_eq!(json(&answers(text.as_bytes()).answers), r#"{"a":"łö"}"#);
}

#[test]
fn fdf_that_cannot_be_read_is_refused() {
    let whole = pdftk(&marked("<</T(a)/V(x)>>"));
    assert_eq!(refused(&pdftk("<</T(a)/V(x)>>")), "mark-not-exported");
    assert_eq!(refused(&pdftk(&marked("").replace("bogen/1", "bogen/9"))), "mark-damaged");
    assert_eq!(refused(&whole[..whole.len() / 2]), "answers-truncated");
    assert_eq!(refused(b"%FDF-1.2\n1 0 obj << /FDF 5 >> endobj %%EOF"), "file-damaged");
    assert_eq!(
        refused(b"%FDF-1.2\n1 0 obj << /FDF << /Fields [1 0 R] >> /Kids [1 0 R] >> endobj %%EOF"),
        "file-too-deep"
    );
    let deep = format!("%FDF-1.2\n1 0 obj << /FDF << /Fields {} >> >> endobj %%EOF", "[".repeat(100_000));
    assert_eq!(refused(deep.as_bytes()), "file-too-deep");
}

/// A file by Acrobat.
fn xfdf(fields: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\" xml:space=\"preserve\"\n\
         ><f href=\"form.pdf\"\n/><ids original=\"A\" modified=\"B\"\n/><fields\n>{fields}</fields\n></xfdf\n>"
    )
}

fn marked_xfdf(fields: &str) -> String {
    xfdf(&format!("<field name=\"bogen:form\"\n><value\n>{MARK}</value\n></field\n>{fields}"))
}

#[test]
fn xfdf_is_read() {
    let raw = answers(
        marked_xfdf(
            "<field name=\"a\"><value>R&amp;D &lt;&#228;&#x142;&gt; &quot;&apos;</value></field>\
             <field name=\"b\"><value>eins\r\nzwei&#13;drei</value><value-richtext><body><p>vier</p></body></value-richtext></field>\
             <field name=\"job\"><value>Off</value></field><field name=\"help#dog\"><value>Off</value></field>\
             <field name=\"c\"/><field name=\"d\"><value/></field><field name=\"e\"><value><![CDATA[<x>]]></value></field>\
             <field name=\"p\"><field name=\"q &amp; r\"><value>1</value></field><value>2</value></field>\
             <!-- <field name=\"x\"><value>1</value></field> -->",
        )
        .as_bytes(),
    );
    assert_eq!(json(&raw.answers), r#"{"a":"R&D <äł> \"'","b":"eins\nzwei\ndrei","job":"Off","e":"<x>","p":"2"}"#);
    assert_eq!(json(&raw.unknown), r#"{"p.q & r":"1"}"#);
    assert_eq!((raw.version.as_str(), raw.channel.word()), ("1.0", "xfdf"));
}

#[test]
fn xfdf_is_read_in_every_encoding() {
    let text = marked_xfdf("<field name=\"a\"><value>łö</value></field>");
    let units = || "\u{feff}".encode_utf16().chain(text.encode_utf16());
    for bytes in [
        units().flat_map(u16::to_be_bytes).collect(),
        units().flat_map(u16::to_le_bytes).collect(),
        format!("\u{feff}{text}").into_bytes(),
    ] {
        let bytes: Vec<u8> = bytes;
        assert_eq!(json(&answers(&bytes).answers), r#"{"a":"łö"}"#);
    }
}

#[test]
fn xfdf_is_read_in_the_declared_encoding() {
    let text = marked_xfdf("<field name=\"a\"><value>\u{e4}\u{dc}&#8364;</value></field>");
    let latin = |declared: &str| -> Vec<u8> {
        let text = text.replace("UTF-8", declared);
        text.chars().map(|c| u8::try_from(c).expect("Latin-1")).collect()
    };
    for declared in ["ISO-8859-1", "iso-8859-15", "windows-1252", "latin1"] {
        assert_eq!(json(&answers(&latin(declared)).answers), r#"{"a":"äÜ€"}"#, "{declared}");
    }
    let single_quotes = String::from_utf8_lossy(&latin("x")).replace("\"x\"", " 'x'").replace('\u{fffd}', "?");
    assert_eq!(refused(&latin("EBCDIC-X")), "not-utf8");
    assert_eq!(json(&answers(single_quotes.as_bytes()).answers), r#"{"a":"??€"}"#);
    // Windows-1252 has the euro sign at 0x80.
    let mut windows = latin("windows-1252");
    let at = windows.iter().position(|&byte| byte == 0xe4).expect("the letter");
    windows[at] = 0x80;
    assert_eq!(json(&answers(&windows).answers), r#"{"a":"€Ü€"}"#);
    // A text that was converted to UTF-8 and still names another encoding.
    let converted = text.replace("UTF-8", "UTF-16");
    assert_eq!(json(&answers(converted.as_bytes()).answers), r#"{"a":"äÜ€"}"#);
    // UTF-16 without a byte order mark.
    for bytes in [
        converted.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>(),
        converted.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ] {
        assert_eq!(json(&answers(&bytes).answers), r#"{"a":"äÜ€"}"#);
    }
}

#[test]
fn rich_text_alone_is_the_answer() {
    let rich = |rich: &str| {
        let rich = rich.replace("<body>", "<body xmlns=\"http://www.w3.org/1999/xhtml\">");
        let field = format!("<field name=\"a\"><value-richtext>{rich}</value-richtext></field>");
        json(&answers(marked_xfdf(&field).as_bytes()).answers)
    };
    assert_eq!(rich("<body><p>eins</p><p>zwei &#8222;<b>drei</b>&#8220;</p></body>"), r#"{"a":"eins\nzwei „drei“"}"#);
    assert_eq!(rich("<body>\n  <p>eins</p>\n  <p/>\n  <p>zwei<br/>drei</p>\n</body>"), r#"{"a":"eins\n\nzwei\ndrei"}"#);
    assert_eq!(rich("<body><p>eins\n   zwei <i>drei</i> <b>vier</b></p></body>"), r#"{"a":"eins zwei drei vier"}"#);
    assert_eq!(rich("<body><div><p>a</p></div><div><p>b&#13;c</p></div></body>"), r#"{"a":"a\nb\nc"}"#);
    assert_eq!(rich("only &lt;text&gt;<![CDATA[ & more]]>"), r#"{"a":"only <text> & more"}"#);
    assert_eq!(rich("<body><field name=\"b\"><value>x</value></field></body>"), r#"{"a":"x"}"#);
    assert_eq!(rich("<body>\n <p> </p></body>"), "{}");
    // Beside a value it says the same once more; beside an empty one it is the answer.
    let both = |value: &str| {
        let field = format!("<field name=\"a\">{value}<value-richtext><p>rich</p></value-richtext></field>");
        json(&answers(marked_xfdf(&field).as_bytes()).answers)
    };
    assert_eq!(both("<value>plain</value>"), r#"{"a":"plain"}"#);
    assert_eq!(both("<value/>"), r#"{"a":"rich"}"#);
}

#[test]
fn xfdf_that_cannot_be_read_is_refused() {
    let whole = marked_xfdf("<field name=\"a\"><value>x</value></field>");
    assert_eq!(refused(xfdf("").as_bytes()), "mark-not-exported");
    assert_eq!(refused(whole.replace("bogen/1", "x").as_bytes()), "mark-damaged");
    for cut in 120..whole.len() - 10 {
        assert_eq!(refused(&whole.as_bytes()[..cut]), "answers-truncated", "{cut}");
    }
    assert_eq!(refused(whole.replace("</value>", "</valve>").as_bytes()), "file-damaged");
    assert_eq!(refused(whole.replace("<value>x", "<value>&nbsp;").as_bytes()), "file-damaged");
    let latin: Vec<_> = whole.replace(">x<", ">\u{e4}<").chars().map(|c| u8::try_from(c).expect("Latin-1")).collect();
    assert_eq!(refused(&latin), "file-damaged");
    assert_eq!(refused(marked_xfdf(&"<field name=\"a\">".repeat(100_000)).as_bytes()), "file-too-deep");
    let many = "<field name=\"a\"><value>1</value></field>".repeat(20_001);
    assert_eq!(refused(marked_xfdf(&many).as_bytes()), "fields-too-many");
    let rich = "<field name=\"a\"><value-richtext>1</value-richtext></field>".repeat(20_001);
    assert_eq!(refused(marked_xfdf(&rich).as_bytes()), "fields-too-many");
}

#[test]
fn xml_entities_are_not_expanded() {
    let laughs =
        "<!DOCTYPE xfdf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    let file = marked_xfdf("<field name=\"a\"><value>&b;</value></field>").replace("<xfdf", &format!("{laughs}<xfdf"));
    assert_eq!(refused(file.as_bytes()), "file-damaged");
    let file = marked_xfdf("<field name=\"a\"><value>x</value></field>").replace("<xfdf", &format!("{laughs}<xfdf"));
    assert_eq!(json(&answers(file.as_bytes()).answers), r#"{"a":"x"}"#);
}
