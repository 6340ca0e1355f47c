//! What every permit without an LMIA asks of the employer.

use crate::rules::cite::{page, regulations};
use crate::rules::law::{FITS, TO_DO, closed, fits, requirement, to_do};
use crate::rules::model::Requirement;
use crate::text::sentences;

/// Regulations, s. 200(3)(f.1), 209.11 and 303.1: the offer is filed and $230 is paid *before* the
/// worker applies; otherwise the refusal is mandatory. Section 209.91 names exempt employers.
pub(in crate::rules::law) static PORTAL: Requirement = requirement(
    "employer-portal",
    sentences::employer_portal::EMPLOYER_PORTAL,
    of!(
        PortalOffer,
        [
            ("done", FITS),
            ("refuses", closed(sentences::employer_portal::EMPLOYER_PORTAL_REFUSES)),
            ("exempt", fits(sentences::employer_portal::EMPLOYER_PORTAL_EXEMPT)),
        ],
        to_do(sentences::employer_portal::EMPLOYER_PORTAL_OTHERWISE)
    ),
    &[regulations("200(3)(f.1)"), regulations("209.11"), regulations("303.1(1)")],
);

/// Regulations, s. 209.11(1)(e): the employer attests that an agreement is signed and a copy given.
pub(in crate::rules::law) static SIGNED: Requirement = requirement(
    "signed-agreement",
    sentences::employer_portal::SIGNED_AGREEMENT,
    of!(SignedAgreement, [("yes", FITS)], TO_DO),
    &[regulations("209.11(1)(e)"), page("IRCC-EMP")],
);
