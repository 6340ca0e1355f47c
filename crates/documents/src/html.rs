//! Writing HTML from the inside out, so that what is opened is always closed.

/// Words as they stand in a document.
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// An element around HTML, with its attributes.
pub fn with(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let written: String = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect();
    format!("<{name}{written}>{inside}</{name}>")
}

/// An element around HTML.
pub fn around(name: &str, inside: &str) -> String {
    with(name, &[], inside)
}

/// An element around words.
pub fn text(name: &str, words: &str) -> String {
    around(name, &escape(words))
}

/// A block: an element whose pieces stand on lines of their own.
pub fn block(name: &str, attributes: &[(&str, &str)], pieces: &[String]) -> String {
    let lines: String =
        pieces.iter().filter(|piece| !piece.is_empty()).map(|piece| format!("\n{}", piece.trim_end())).collect();
    with(name, attributes, &(lines + "\n")) + "\n"
}

/// A link to an address of another site or of this document.
pub fn link(address: &str, words: &str) -> String {
    with("a", &[("href", address)], &escape(words))
}

/// A table whose first column names the rows; the head is words, the cells are HTML.
pub fn table<Row: AsRef<[String]>>(head: &[String], rows: impl Iterator<Item = Row>) -> String {
    let head: String = head.iter().map(|words| with("th", &[("scope", "col")], &escape(words))).collect();
    let row = |row: Row| {
        let cells = row.as_ref().iter().enumerate();
        let cells =
            cells.map(|(at, cell)| if at == 0 { with("th", &[("scope", "row")], cell) } else { around("td", cell) });
        around("tr", &cells.collect::<String>())
    };
    let body: Vec<String> = rows.map(row).collect();
    block("table", &[], &[around("thead", &around("tr", &head)), block("tbody", &[], &body)])
}
