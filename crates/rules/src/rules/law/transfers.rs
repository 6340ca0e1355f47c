//! Transfers within a company, in general, under CUSMA and under the other agreements.

pub(super) mod intra_company;
mod plans;
mod steps;
pub(super) mod treaty_transfers;
