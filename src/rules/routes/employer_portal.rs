//! What every permit without an LMIA asks of the employer.

use super::{FITS, TO_DO, closed, fits, requirement, to_do};
use crate::rules::cite::{page, regulations};
use crate::rules::model::Requirement;
use crate::t;

/// Regulations, s. 200(3)(f.1), 209.11 and 303.1: the offer is filed and $230 is paid *before* the
/// worker applies; otherwise the refusal is mandatory. Section 209.91 names exempt employers.
pub(super) static PORTAL: Requirement = requirement(
    "employer-portal",
    t!(
        "the employer’s offer in the Employer Portal, with its $230, before you apply",
        "l’offre de l’employeur dans le Portail des employeurs, avec ses 230 $, avant votre demande"
    ),
    of!(PortalOffer {
        "done" => FITS,
        "refuses" => closed(t!("Without it the officer must refuse.", "Sans cela, l’agent doit refuser.")),
        "exempt" => fits(t!("This is rare. Attach the offer or contract, and proof that the fee is not due.", "C’est rare. Joignez l’offre ou le contrat, et la preuve que les frais ne sont pas exigés.")),
    }, to_do(t!("Ask your employer for the offer number (A and seven digits). If you apply before, the officer must refuse.", "Demandez le numéro de l’offre à votre employeur (A et sept chiffres). Si vous faites la demande avant, l’agent doit refuser."))),
    &[regulations("200(3)(f.1)"), regulations("209.11"), regulations("303.1(1)")],
);

/// Regulations, s. 209.11(1)(e): the employer attests that an agreement is signed and a copy given.
pub(super) static SIGNED: Requirement = requirement(
    "signed-agreement",
    t!("a signed employment agreement, with a copy for you", "un contrat d’emploi signé, avec une copie pour vous"),
    of!(SignedAgreement { "yes" => FITS }, TO_DO),
    &[regulations("209.11(1)(e)"), page("IRCC-EMP")],
);
