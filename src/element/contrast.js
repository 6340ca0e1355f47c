// Tells a host whose own colours make text hard to read.

// The colours that text has on the surface.
const TEXTS = ["text", "muted", "accent", "fits", "to-do", "officer", "closed"];

// The browser works the luminance out, as the Y of XYZ; a colour that is translucent or invalid
// gives no such number, and no warning. The colour of floods is one that is not inherited and that
// high contrast leaves alone.
export function warnOfContrast(element) {
  const host = getComputedStyle(element);
  if (![...TEXTS, "surface", "on-accent"].some((name) => host.getPropertyValue(`--wpc-${name}`))) return;
  const probe = element.shadowRoot.appendChild(document.createElement("div"));
  const shown = getComputedStyle(probe);
  const luminance = (name) => {
    probe.style.floodColor = `color-mix(in xyz, var(--${name}), var(--${name}))`;
    const parts = shown.floodColor.split(" ");
    return parts.length === 4 ? Number(parts[2]) + 0.05 : NaN;
  };
  for (const name of [...TEXTS, "on-accent"]) {
    const ground = name === "on-accent" ? "accent" : "surface";
    const ratio = luminance(name) / luminance(ground);
    const contrast = Math.floor(Math.max(ratio, 1 / ratio) * 10) / 10;
    if (contrast < 4.5) {
      console.warn(`<${element.localName}>: --wpc-${name} on --wpc-${ground} has a contrast of ${contrast}:1; at least 4.5:1 is needed.`);
    }
  }
  probe.remove();
}
