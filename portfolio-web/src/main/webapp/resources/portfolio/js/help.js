/* Small helps: beside their button, and whether one is open is said. Without this they open in the middle of the window. */
(function () {
  'use strict';
  var open = null;

  function buttonOf(text) { return document.querySelector('.help-ask[popovertarget="' + CSS.escape(text.id) + '"]'); }

  function place(text) {
    var button = buttonOf(text);
    if (!button) { return; }
    var at = button.getBoundingClientRect();
    var room = document.documentElement;
    text.classList.add('placed');
    text.style.left = Math.max(12, Math.min(at.left, room.clientWidth - text.offsetWidth - 12)) + 'px';
    var below = at.bottom + 6;
    text.style.top = (below + text.offsetHeight > room.clientHeight - 8 ? Math.max(8, at.top - text.offsetHeight - 6) : below) + 'px';
  }

  document.addEventListener('toggle', function (event) {
    var text = event.target;
    if (!text.classList || !text.classList.contains('help-text')) { return; }
    var button = buttonOf(text);
    var opened = event.newState === 'open';
    if (button) { button.setAttribute('aria-expanded', String(opened)); }
    if (opened) { open = text; place(text); } else if (open === text) { open = null; }
  }, true);
  ['scroll', 'resize'].forEach(function (name) {
    window.addEventListener(name, function () { if (open) { place(open); } }, { passive: true });
  });
}());

document.addEventListener('click', function (event) {
  'use strict';
  if (event.target.closest('[data-print]')) { window.print(); }
});
