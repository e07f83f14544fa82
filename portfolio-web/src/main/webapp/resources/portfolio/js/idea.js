/* Saves the draft of an idea by itself when the typing pauses. Without it the buttons do the same. */
(function () {
  'use strict';
  var PAUSE = 4000;
  var form = document.getElementById('ideaForm');
  var timer = null;
  if (!form || form.dataset.autosave !== 'true') { return; }

  function save() {
    timer = null;
    if (typeof window.sutthangIdeaAutosave !== 'function' || form.dataset.sending) { return; }
    form.dataset.typed = form.dataset.stroke || '';
    window.sutthangIdeaAutosave();
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

  /* From the first time on the page has an address of its own, which opens the draft again. What is stored on the server need
     not be kept in this tab, unless something was typed meanwhile. */
  window.sutthangIdeaSaved = function (args) {
    if (!args || !args.saved) { return; }
    if (form.dataset.typed === form.dataset.stroke) {
      form.dataset.changed = '';
      Object.keys(sessionStorage).forEach(function (key) {
        if (key.indexOf('sutthang.keep.' + form.id) === 0) { sessionStorage.removeItem(key); }
      });
    }
    if (args.address && location.pathname + location.search !== args.address) { history.replaceState(history.state, '', args.address); }
  };
}());
