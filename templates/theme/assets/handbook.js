// The theme searches on the release of a key. Text that arrives without one (pasted with the mouse, dictated,
// committed by an input method) must be searched as well.
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-md-component=search-query]")) {
    event.target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  }
});
