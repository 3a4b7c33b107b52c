// The code on a printed copy leads here with the copy's fingerprint (f) and version (v); s is for a sign-off sheet.
// Nothing from the address becomes markup, and what does not look like a fingerprint is left alone.
const copy = document.querySelector("[data-copy]");
const scanned = new URLSearchParams(window.location.search);
const fingerprint = (scanned.get("f") || "").toUpperCase();
if (copy && /^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}$/.test(fingerprint)) {
  const sheet = scanned.has("s") && "copySignOff" in copy.dataset;
  const part = (name) => copy.querySelector(name);
  if (fingerprint === (sheet ? copy.dataset.copySignOff : copy.dataset.copy)) {
    part(".hb-copy-same").hidden = false;
  } else {
    const version = (scanned.get("v") || "").slice(0, 20);
    part("[data-copy-version]").textContent = version || "—";
    part("[data-copy-fingerprint]").textContent = fingerprint;
    const notes = [...copy.querySelectorAll("[data-version]")];
    const signed = notes.findIndex((note) => note.dataset.version === version);
    // Only what was revised after the copy was printed; all of it where the version is not known here.
    const since = signed < 0 ? notes : notes.slice(0, signed);
    notes.forEach((note) => { note.hidden = !since.includes(note); });
    if (sheet) {
      part("[data-copy-sheet]").hidden = false;
    } else if (since.length > 0) {
      part("[data-copy-notes]").hidden = false;
    } else {
      part("[data-copy-silent]").hidden = false;
    }
    part(".hb-copy-old").hidden = false;
  }
}
