//! Transfers within a company, in general, under CUSMA and under the other agreements.

pub(super) mod intra_company;
pub(super) mod treaty_transfers;
