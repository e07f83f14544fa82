/* Saves the draft of a quarterly update by itself when the typing pauses. Without it the buttons do the same. */
(function () {
  'use strict';
  var PAUSE = 8000;
  var form = document.getElementById('update');
  var timer = null;
  if (!form) { return; }

  function save() {
    timer = null;
    if (typeof window.sutthangAutosave !== 'function' || form.dataset.sending) { return; }
    form.dataset.typed = form.dataset.stroke || '';
    window.sutthangAutosave();
  }

  form.addEventListener('input', function () {
    form.dataset.stroke = String(Number(form.dataset.stroke || 0) + 1);
    if (timer) { clearTimeout(timer); }
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener('submit', function () {
    form.dataset.sending = 'true';
    if (timer) { clearTimeout(timer); }
  });

  /* What is stored on the server need not be kept in this tab, unless something was typed meanwhile. */
  window.sutthangSaved = function (args) {
    if (!args || !args.saved || form.dataset.typed !== form.dataset.stroke) { return; }
    form.dataset.changed = '';
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.indexOf('sutthang.keep.' + form.id) === 0) { sessionStorage.removeItem(key); }
    });
  };

  /* A button that is gone once it was pressed, such as a proposed correction, leaves the focus in its row. */
  var row = null;
  form.addEventListener('focusin', function (event) { row = event.target.closest('.k-row,.u-row'); });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      var first = row && document.activeElement === document.body && row.querySelector('input:not([type=hidden]),select');
      if (first) { first.focus(); }
    });
  }

  /* A refused report begins at the first field that has to be put right. */
  var wrong = form.querySelector('[aria-invalid=true]');
  if (wrong && form.querySelector('.error-text')) { wrong.focus(); }
}());
