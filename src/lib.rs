//! work-permit-checker: placeholder, rewritten below.
#[cfg(target_arch = "wasm32")]
pub mod components;
#[cfg(target_arch = "wasm32")]
pub mod element;
pub mod explain;
pub mod rules;
pub mod session;
pub mod text;

/// Measured: the standard allocator weighs more.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
