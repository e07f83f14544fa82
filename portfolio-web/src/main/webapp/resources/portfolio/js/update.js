/* A quarterly update that is being filled in: drafts save themselves, and what cannot be saved is kept in this browser for the same person.
   Without it the buttons save. */
(function () {
  'use strict';
  var PAUSE = 8000;
  var SENT = 'sutthang.sent';
  var OLD = 30 * 24 * 3600 * 1000;
  var PREFIX = 'sutthang.draft.';

  /* What was handed in or saved by its button need not be kept any more; nor what lay here for a month. */
  function tidy() {
    var sent = sessionStorage.getItem(SENT);
    if (sent && /[?&]done=(draft|submitted)/.test(location.search)) { localStorage.removeItem(sent); }
    sessionStorage.removeItem(SENT);
    Object.keys(localStorage).forEach(function (key) {
      if (key.indexOf(PREFIX) !== 0) { return; }
      try {
        if (Date.now() - JSON.parse(localStorage.getItem(key)).at > OLD) { localStorage.removeItem(key); }
      } catch (unreadable) { localStorage.removeItem(key); }
    });
  }
  tidy();

  var form = document.getElementById('update');
  if (!form) { return; }
  var KEY = PREFIX + form.dataset.user + ' ' + form.dataset.report;
  var state = document.getElementById('draft-state');
  var canSave = function () { return typeof window.sutthangAutosave === 'function'; };
  var timer = null;
  var stroke = 0;
  var sentStroke = 0;
  var base = {};
  var typed = {};
  var shown = '';

  /* Fields go by what they belong to, not by their place on the page: a plan may have changed meanwhile. */
  function keyOf(field) {
    var row = field.closest('[data-row]');
    return (row ? row.dataset.row + '.' : '') + field.name.slice(field.name.lastIndexOf(':') + 1);
  }
  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.name.indexOf('update:') === 0 && !/^(hidden|submit|button|file)$/.test(field.type)
        && !/:reason$/.test(field.name);
    });
  }
  function isShown(field) { return field.offsetParent !== null && !field.closest('details:not([open])'); }
  function remember() { fields().forEach(function (field) { base[keyOf(field)] = field.value; }); }
  function isDirty() { return Object.keys(typed).length > 0; }

  function keep() {
    try {
      if (isDirty()) {
        localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), fields: typed }));
      } else { localStorage.removeItem(KEY); }
    } catch (full) { /* A browser that keeps nothing still sends everything. */ }
  }
  function note(field) {
    var key = keyOf(field);
    if (field.value === (base[key] || '')) { delete typed[key]; } else { typed[key] = { base: base[key] || '', value: field.value }; }
    keep();
  }

  /* The line that says what is in the way leads to the first field of it. */
  function leadTo(id) {
    var field = id && document.getElementById(id);
    if (!field) { return; }
    var row = field.closest('[data-row]');
    var label = field.getAttribute('aria-label') || (field.labels && field.labels[0] ? field.labels[0].textContent : '') || (row ? row.getAttribute('aria-label') : '');
    var link = document.createElement('a');
    link.href = '#' + id;
    link.textContent = state.dataset.goto.replace('{0}', label.trim());
    link.addEventListener('click', function (event) {
      event.preventDefault();
      var details = field.closest('details');
      if (details) { details.open = true; }
      field.focus();
    });
    state.append(' ', link);
  }
  function show(what, words) {
    shown = what;
    state.classList.toggle('bad', what === 'offline' || what === 'expired' || what === 'unread' || what === 'problems');
    var text = words || state.dataset[what] || '';
    if (state.firstChild && state.firstChild.nodeType === 3 && state.firstChild.data === text) { return; }
    state.textContent = text;
    if (what === 'expired') {
      var link = document.createElement('a');
      link.href = state.dataset.signin;
      link.target = '_blank';
      link.textContent = state.dataset.expiredLink;
      state.append(' ', link);
    }
  }

  /* Whether somebody is still signed in; fails where there is no connection. */
  function alive() {
    if (navigator.onLine === false) { return Promise.reject(new Error('offline')); }
    return fetch(form.dataset.alive, { credentials: 'same-origin', cache: 'no-store' }).then(function (answer) {
      if (answer.status !== 200 && answer.status !== 204) { throw new Error('no answer'); }
      return answer.status === 200;
    });
  }

  function later(pause) {
    if (timer) { clearTimeout(timer); }
    timer = setTimeout(save, pause);
  }
  function save() {
    timer = null;
    if (form.dataset.sending || !isDirty()) { return; }
    alive().then(function (signedIn) {
      if (!signedIn) { show('expired'); return; }
      if (!canSave()) { show('local'); return; }
      sentStroke = stroke;
      show('saving');
      window.sutthangAutosave();
    }).catch(function () { show('offline'); });
  }
  window.sutthangNotSent = function () { show('offline'); };
  window.sutthangSaved = function (args) {
    if (args && args.saved) {
      if (sentStroke === stroke) {
        typed = {};
        remember();
      }
      keep();
      show('saved', state.dataset.saved.replace('{0}', args.saved));
    } else if (args && args.notSaved) {
      show('problems', args.notSaved);
      leadTo(args.first);
    } else if (args && args.validationFailed) {
      show('unread');
      leadTo(args.first);
    }
  };

  form.addEventListener('input', function (event) {
    if (!event.target.name || /:reason$/.test(event.target.name)) { return; }
    stroke += 1;
    note(event.target);
    if (navigator.onLine === false) { show('offline'); } else if (shown !== 'expired') { if (!canSave()) { show('local'); } else if (shown === 'saved') { show(''); } }
    later(PAUSE);
  });
  window.addEventListener('offline', function () { show('offline'); });
  window.addEventListener('online', function () { if (isDirty()) { later(0); } else { show(''); } });
  document.addEventListener('visibilitychange', function () { if (!document.hidden && shown === 'expired') { later(0); } });
  window.addEventListener('focus', function () { if (shown === 'expired') { later(0); } });

  /* A session that has ended leads nobody away from what they are typing: the line beside the buttons says it. */
  var processor = window.PrimeFaces && window.PrimeFaces.ajax && window.PrimeFaces.ajax.ResponseProcessor;
  if (processor && processor.doRedirect) {
    var redirect = processor.doRedirect;
    processor.doRedirect = function (node) {
      if (/\/signin(\?|$)/.test(node.getAttribute('url') || '')) { show('expired'); } else { redirect.call(processor, node); }
    };
  }

  /* What the page still asks the server while somebody types is finished first, and what was only about to be asked is dropped:
     two requests of one page at the same time would answer each other's questions. */
  function quiet() {
    var queue = window.PrimeFaces && window.PrimeFaces.ajax && window.PrimeFaces.ajax.Queue;
    if (!queue) { return Promise.resolve(); }
    Object.keys(queue.delays || {}).forEach(function (source) { clearTimeout(queue.delays[source].timeout); });
    return new Promise(function (resolve) {
      (function wait() { if (queue.isEmpty()) { resolve(); } else { setTimeout(wait, 20); } }());
    });
  }
  form.addEventListener('submit', function (event) {
    if (form.dataset.sending === 'true') { return; }
    event.preventDefault();
    if (form.dataset.sending) { return; }
    var button = event.submitter;
    form.dataset.sending = 'asking';
    if (timer) { clearTimeout(timer); }
    quiet().then(alive).then(function (signedIn) {
      if (!signedIn) { form.dataset.sending = ''; show('expired'); return; }
      var name = button && button.name;
      var pressed = name && form.elements[name] || button;
      sessionStorage.setItem(SENT, KEY);
      form.dataset.sending = 'true';
      form.requestSubmit(pressed);
    }).catch(function () { form.dataset.sending = ''; show('offline'); });
  });
  document.querySelectorAll('[data-drop-draft]').forEach(function (link) {
    link.addEventListener('click', function () { localStorage.removeItem(KEY); });
  });

  /* What was kept comes back by itself. Where somebody else has stored something else meanwhile, the person chooses. */
  function restore() {
    var kept = null;
    try { kept = JSON.parse(localStorage.getItem(KEY)); } catch (unreadable) { localStorage.removeItem(KEY); }
    if (!kept || !kept.fields) { return; }
    var changed = [];
    var clashes = [];
    fields().forEach(function (field) {
      var was = kept.fields[keyOf(field)];
      if (!was || was.value === field.value) { return; }
      if (was.base === field.value) { changed.push(field); } else { clashes.push(field); }
    });
    changed.forEach(function (field) { put(field, kept.fields[keyOf(field)].value); });
    if (changed.length || clashes.length) { tell(changed, clashes, kept.fields); } else { localStorage.removeItem(KEY); }
    if (changed.length) { later(0); }
  }
  function put(field, value) {
    var details = field.closest('details');
    if (details) { details.open = true; }
    field.value = value;
    stroke += 1;
    note(field);
  }
  function tell(changed, clashes, kept) {
    var bar = document.getElementById('restored');
    var words = bar.querySelector('p');
    var list = bar.querySelector('ul');
    words.textContent = clashes.length ? words.dataset.clash : words.dataset.restored;
    clashes.forEach(function (field) {
      var line = document.createElement('li');
      var use = document.createElement('button');
      var value = kept[keyOf(field)].value;
      var label = field.getAttribute('aria-label') || (field.labels && field.labels[0] ? field.labels[0].textContent : '');
      use.type = 'button';
      use.className = 'btn small';
      use.textContent = list.dataset.use;
      use.addEventListener('click', function () { put(field, value); line.remove(); later(0); });
      line.append(label + ': ' + value + ' ', use);
      list.append(line);
    });
    bar.querySelector('[data-stored]').addEventListener('click', function () {
      localStorage.removeItem(KEY);
      typed = {};
      location.reload();
    });
    bar.hidden = false;
  }
  remember();
  if (form.querySelector('.error-text,.meanwhile,.foot-news [role=alert]')) {
    /* The page that came back has what was typed; it is not stored yet. */
    var before = null;
    try { before = JSON.parse(localStorage.getItem(KEY)); } catch (unreadable) { before = null; }
    if (before && before.fields) {
      Object.keys(before.fields).forEach(function (key) { base[key] = before.fields[key].base; });
      fields().forEach(note);
    }
  } else { restore(); }

  /* Enter goes on to the next field, as in a table; the report is handed in by its button only. '=' in an empty field takes the last result. */
  form.addEventListener('keydown', function (event) {
    var field = event.target;
    if (field.tagName !== 'INPUT' || /^(submit|button|file|checkbox)$/.test(field.type)) { return; }
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      var all = fields().filter(function (other) { return isShown(other); });
      var next = all[all.indexOf(field) + (event.shiftKey ? -1 : 1)] || form.querySelector('[id="update:submit"]');
      next.focus();
    } else if (event.key === '=' && field.value === '') {
      var row = field.closest('[data-row]');
      var repeat = row && row.querySelector('.repeat');
      if (repeat || field.classList.contains('n')) { event.preventDefault(); }
      if (repeat) { repeat.click(); }
    }
  });

  /* What the server filled in at the person's word, such as the last result or a correction, is typed too. A button that is gone leaves the focus in its row. */
  var row = null;
  form.addEventListener('focusin', function (event) { row = event.target.closest('[data-row]'); });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      var first = row && document.activeElement === document.body && row.querySelector('input:not([type=hidden]):not([type=file]):not([type=button]):not([type=submit]),select');
      if (first) { first.focus(); }
      var before = stroke;
      fields().forEach(function (field) {
        var key = keyOf(field);
        if (field.value !== (typed[key] ? typed[key].value : base[key] || '')) { stroke = before + 1; note(field); }
      });
      if (stroke !== before && shown !== 'expired') { later(PAUSE); }
    });
  }

  /* A refused report begins at the first field that has to be put right; otherwise the person begins at the first one to fill in.
     Not where there is something to read first, nor on a phone, whose keyboard would hide the page. */
  var wrong = form.querySelector('[aria-invalid=true]');
  if (wrong && form.querySelector('.error-text')) {
    wrong.focus();
  } else if (document.getElementById('update:draft') && document.getElementById('restored').hidden && !window.matchMedia('(max-width:47.5em),(pointer:coarse)').matches
      && !form.querySelector('[role=alert]') && !location.hash && !/[?&]done=/.test(location.search)) {
    var open = Array.prototype.filter.call(form.querySelectorAll('.k-entry input.n,.k-entry select'), function (field) { return !field.value; })[0]
      || form.querySelector('.u-row:not(.reached) .percent input,textarea');
    if (open && isShown(open)) { open.focus(); }
  }
}());
