//! Whole answer sets, in the shape of the `answers` property.

use serde_json::{Value, json};

/// Nobody's ground for refusal, and an employer that does what is asked.
fn base() -> Value {
    json!({
        "citizenship": ["in"], "permanent-residence": [], "job-offer": "job-offer", "current-employment": "no",
        "duties": "user-support", "duties-in-offer": "yes", "province": "on", "economic-region": "london",
        "wage": 33, "hours-per-week": 40, "stay-months": 12,
        "area": "outside", "low-wage-share": "within", "pay-range": "within", "job-language": "english-or-french", "layoffs": "no",
        "recruitment": "yes", "employment-agreement": "yes", "benefits-plan": "ready", "lmia": "not-applied", "passport": "valid",
        "leave-at-end": "leave", "ties-at-home": ["family", "home"], "visit-history": [], "support": "yes", "ability": "yes",
        "apply-from": "online-abroad", "medical-setting": "no", "designated-area": "no", "biometrics": "yes", "employer-list": "not-listed", "employer-issues": [], "past": [],
        "serious-past": [], "french-level": "below", "partner": "no"
    })
}

fn with(mut base: Value, more: Value) -> Value {
    let (all, more) = (base.as_object_mut().unwrap(), more.as_object().unwrap());
    all.extend(more.clone());
    base
}

/// A citizen of India on a help desk in London, Ontario at 33.00 an hour: only the low-wage LMIA is left,
/// and it is still to be applied for.
pub fn help_desk() -> Value {
    base()
}

/// A citizen of the United States in systems analysis: the CUSMA route fits, others have steps left.
pub fn fits_and_steps() -> Value {
    with(
        base(),
        json!({
            "citizenship": ["us"], "duties": "systems-analysis", "wage": 60, "education": "bachelor-computing",
            "canadian-business": "no", "licence": "not-licensed", "portal-offer": "done", "signed-agreement": "yes",
            "innovative-employer": "no"
        }),
    )
}

/// The help desk again, with unauthorized work that stopped three months ago.
pub fn general_fails() -> Value {
    with(base(), json!({ "past": ["unauthorized"], "unauthorized": "stopped", "unauthorized-months": 3 }))
}
