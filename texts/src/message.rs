//! One sentence, and what its placeholders become.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Begins a plural in the words of a page: the placeholder's name follows.
pub const PLURAL: char = '\u{2}';
/// In a plural, comes before the words for one, and again before those for any other number.
pub const FORM: char = '\u{3}';
/// Ends a plural.
pub const END: char = '\u{4}';

/// One sentence.
#[derive(Clone, Debug)]
pub struct Message {
    /// Name of its file, without `.ftl`.
    pub family: String,
    /// Its key in the file.
    pub key: String,
    /// The comment above it in the English file.
    pub comment: String,
    /// Its words, in the order of [`Catalogues::languages`](crate::Catalogues::languages); a placeholder is a
    /// name in braces.
    pub words: Vec<String>,
    /// The names of its placeholders, each once, sorted.
    pub placeholders: Vec<String>,
}

impl Message {
    /// The name of its constant, in the module of its file.
    pub fn constant(&self) -> String {
        self.key.replace('-', "_").to_uppercase()
    }
}

/// The words of a pattern and its placeholders, or what of Fluent is not known here.
pub fn words(pattern: &Pattern<&str>) -> Result<(String, Vec<String>), String> {
    let mut out = String::new();
    let mut placeholders = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains('\n') => {
                return Err("is longer than a line".into());
            }
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => placeable(expression, &mut out, &mut placeholders)?,
        }
    }
    placeholders.sort();
    placeholders.dedup();
    Ok((out, placeholders))
}

fn placeable(expression: &Expression<&str>, out: &mut String, names: &mut Vec<String>) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) if value.chars().all(|letter| letter == ' ') => {
            out.push_str(value);
        }
        Expression::Inline(InlineExpression::StringLiteral { .. }) => {
            return Err("has a literal that is more than spaces; write the letters themselves".into());
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            out.push('{');
            out.push_str(id.name);
            out.push('}');
            names.push(id.name.into());
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let (mut one, mut other) = (None, None);
            for variant in variants {
                let (form, inner) = words(&variant.value)?;
                if form.contains(PLURAL) {
                    return Err("has a plural within a plural".into());
                }
                names.extend(inner);
                match (&variant.key, variant.default) {
                    (VariantKey::Identifier { name: "one" }, false) => one = Some(form),
                    (VariantKey::Identifier { name: "other" }, true) => other = Some(form),
                    _ => return Err("has a plural with another form than [one] and *[other]".into()),
                }
            }
            let (Some(one), Some(other)) = (one, other) else {
                return Err("has a plural without [one]".into());
            };
            names.push(id.name.into());
            for part in [PLURAL.to_string(), id.name.into(), FORM.into(), one, FORM.into(), other, END.into()] {
                out.push_str(&part);
            }
        }
        _ => return Err("uses a part of Fluent that is not known here".into()),
    }
    Ok(())
}
