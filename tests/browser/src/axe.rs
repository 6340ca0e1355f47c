//! axe-core on the page that is open.

use crate::{Browser, given};
use serde_json::Value;
use std::fs;

impl Browser {
    /// The findings of axe-core on the whole page; it must have looked at colours in `least` places.
    pub fn axe(&self, least: u64) -> Vec<String> {
        let axe = fs::read_to_string(given("WPC_AXE")).unwrap();
        let result = self.js(
            &format!(
                "if (!globalThis.axe) {{ {axe}; globalThis.axe ??= axe; }}
                document.activeElement?.blur?.();
                const found = await globalThis.axe.run(document);
                const contrast = found.passes.concat(found.violations).filter((rule) => rule.id === 'color-contrast');
                return {{
                  contrast: contrast.reduce((sum, rule) => sum + rule.nodes.length, 0),
                  violations: found.violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${{rule.id}}: ${{node.target.flat().join(' >> ')}}: ${{node.failureSummary.replace(/\\s+/g, ' ')}}`)),
                }}"
            ),
            Value::Null,
        );
        assert!(result["contrast"].as_u64() >= Some(least), "axe did not look: {result}");
        result["violations"].as_array().unwrap().iter().map(|each| each.as_str().unwrap().to_owned()).collect()
    }
}
