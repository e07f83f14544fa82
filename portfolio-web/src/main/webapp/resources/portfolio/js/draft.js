/* A form whose drafts save themselves, named by its data-report: what cannot be saved is kept in this browser for the same person. It comes
   back by itself where nobody has stored anything else meanwhile; where somebody has, the person chooses. Without it the buttons save. */
(function () {
  'use strict';
  var PAUSE = 8000;
  var SOON = 1500;
  /* Whoever types without a pause is saved from time to time, too. */
  var LONGEST = 20000;
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

  var form = document.querySelector('form[data-report]');
  if (!form) { return; }
  var KEY = PREFIX + form.dataset.user + ' ' + form.dataset.report;
  var state = document.getElementById('draft-state');
  var bar = document.getElementById('restored');
  var canSave = function () { return typeof window.sutthangAutosave === 'function'; };
  var timer = null;
  var since = null;
  var stroke = 0;
  var shown = '';
  /* By the name of the field: what the server has, what differs from it, and what went out with the draft that is being saved. */
  var base = {};
  var typed = {};
  var sent = {};
  /* What was kept and cannot stand in its field: somebody else has stored something else, or the field is not on the page yet. */
  var clash = {};
  var waiting = {};
  var mine = [];

  /* Fields go by what they belong to, not by their place on the page: a plan may have changed meanwhile. */
  function keyOf(field) {
    var row = field.closest('[data-row]');
    return (row ? row.dataset.row + '.' : '') + field.name.slice(field.name.lastIndexOf(':') + 1);
  }
  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.name.indexOf(form.id + ':') === 0 && !/^(hidden|submit|button|file)$/.test(field.type)
        && !/:reason$/.test(field.name);
    });
  }
  function labelOf(field) {
    var row = field.closest('[data-row]');
    var own = field.getAttribute('aria-label');
    var label = field.labels && field.labels[0] ? field.labels[0].textContent.trim() : '';
    return own || [row ? row.getAttribute('aria-label') || row.dataset.name : '', label].filter(Boolean).join(' – ');
  }
  function values() {
    var all = {};
    fields().forEach(function (field) { all[keyOf(field)] = field.value; });
    return all;
  }
  function isDirty() { return Object.keys(typed).length > 0; }

  /* The same figure in other digits, or with other separators, is the same. */
  function plain(text) {
    return String(text || '').replace(/[\u0E50-\u0E59]/g, function (digit) { return digit.charCodeAt(0) - 0x0E50; }).replace(/[,\s]/g, '');
  }
  function same(one, other) { return one === other || plain(one) === plain(other); }

  function stored() {
    try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch (unreadable) { return {}; }
  }
  /* Another tab of the same form keeps what was typed there under the same name; each takes back only its own. */
  function keep() {
    try {
      var all = stored().fields || {};
      mine.forEach(function (key) { delete all[key]; });
      Object.assign(all, waiting, clash, typed);
      mine = Object.keys(waiting).concat(Object.keys(clash), Object.keys(typed));
      if (Object.keys(all).length) { localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), fields: all })); } else { localStorage.removeItem(KEY); }
    } catch (full) { /* A browser that keeps nothing still sends everything. */ }
  }
  function compare(field) {
    var key = keyOf(field);
    if (field.value === (base[key] || '')) { delete typed[key]; } else { typed[key] = { base: base[key] || '', value: field.value }; }
  }
  function note(field) {
    compare(field);
    keep();
  }

  function go(field) {
    var details = field.closest('details');
    if (details) { details.open = true; }
    field.focus();
  }
  /* The line that says what is in the way leads to the first field of it. */
  function leadTo(id) {
    var field = id && document.getElementById(id);
    if (!field) { return; }
    var link = document.createElement('a');
    link.href = '#' + id;
    link.textContent = state.dataset.goto.replace('{0}', labelOf(field));
    link.addEventListener('click', function (event) {
      event.preventDefault();
      go(field);
    });
    state.append(' ', link);
  }
  function show(what, words) {
    shown = what;
    state.classList.toggle('bad', /^(offline|expired|unread|problems|clash)$/.test(what));
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
    since = since || Date.now();
    timer = setTimeout(save, Math.max(0, Math.min(pause, since + LONGEST - Date.now())));
  }
  function save() {
    timer = null;
    since = null;
    if (form.dataset.sending || !isDirty()) { return; }
    alive().then(function (signedIn) {
      if (!signedIn) { show('expired'); return; }
      if (!canSave()) { show('local'); return; }
      show('saving');
      window.sutthangAutosave();
    }).catch(function () { show('offline'); });
  }
  window.sutthangSending = function () { sent = values(); };
  window.sutthangNotSent = function () { show('offline'); };
  /* What somebody else had stored stands in its field now, and is not what was typed here. */
  function take(names) {
    fields().forEach(function (field) { if ((names || '').split(' ').indexOf(field.name) >= 0) { base[keyOf(field)] = field.value; } });
  }
  window.sutthangSaved = function (args) {
    if (args && args.saved) {
      Object.assign(base, sent);
      take(args.taken);
      fields().forEach(compare);
      waiting = {};
      keep();
      show('saved', args.saved);
      if (isDirty()) { later(PAUSE); }
    } else if (args && args.clash) {
      take(args.taken);
      show('clash', args.clash);
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
      if (button && button.dataset.drops) { delete typed[button.dataset.drops]; keep(); }
      sessionStorage.setItem(SENT, KEY);
      form.dataset.sending = 'true';
      form.requestSubmit(pressed);
    }).catch(function () { form.dataset.sending = ''; show('offline'); });
  });
  document.querySelectorAll('[data-drop-draft]').forEach(function (link) {
    link.addEventListener('click', function () { localStorage.removeItem(KEY); });
  });

  function put(field, value) {
    var details = field.closest('details');
    if (details) { details.open = true; }
    field.value = value;
    stroke += 1;
    note(field);
    /* What is asked of a doubtful figure is asked again. */
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  }
  function restore() {
    var kept = stored().fields;
    if (!kept) { localStorage.removeItem(KEY); return; }
    var changed = [];
    var clashes = [];
    mine = Object.keys(kept);
    waiting = Object.assign({}, kept);
    fields().forEach(function (field) {
      var key = keyOf(field);
      var was = kept[key];
      if (!was) { return; }
      delete waiting[key];
      if (same(was.value, field.value)) { return; }
      if (same(was.base, field.value)) { changed.push(field); } else { clashes.push(field); clash[key] = was; }
    });
    if (!changed.length && !clashes.length) { waiting = {}; }
    changed.forEach(function (field) { put(field, kept[keyOf(field)].value); });
    keep();
    if (changed.length || clashes.length) { tell(clashes); }
    if (changed.length) { later(SOON); }
  }
  function inWords(field, value) {
    var option = field.options && Array.prototype.filter.call(field.options, function (other) { return other.value === value; })[0];
    return (option ? option.text : value) || '–';
  }
  function element(name, text, style) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (style) { made.className = style; }
    return made;
  }
  function side(words, value) {
    var both = element('span', words + ' ');
    both.append(element('b', value));
    return both;
  }
  /* What was kept stands in its field again; where somebody else has stored something else, both are shown, and a button takes the kept one. */
  function tell(clashes) {
    var words = bar.querySelector('p');
    var list = bar.querySelector('ul');
    var head = function () { words.textContent = Object.keys(clash).length ? words.dataset.clash : words.dataset.restored; };
    clashes.forEach(function (field) {
      var key = keyOf(field);
      var was = clash[key];
      var line = element('li');
      var sides = element('div', '', 'row-wrap s');
      var use = element('button', list.dataset.use, 'btn small');
      use.type = 'button';
      use.setAttribute('aria-label', list.dataset.use + ' ' + labelOf(field));
      use.addEventListener('click', function () {
        delete clash[key];
        line.remove();
        head();
        put(field, was.value);
        go(field);
        later(0);
      });
      sides.append(side(list.dataset.mine, inWords(field, was.value)), side(list.dataset.theirs, inWords(field, field.value)), use);
      line.append(element('div', labelOf(field), 'strong s'), sides);
      list.append(line);
    });
    head();
    bar.querySelector('[data-stored]').addEventListener('click', function () {
      typed = {};
      clash = {};
      waiting = {};
      keep();
      location.reload();
    });
    bar.hidden = false;
  }
  base = values();
  if (form.dataset.returned === 'true') {
    /* The page that came back has what was typed; it is not stored yet. */
    var before = stored().fields || {};
    Object.keys(before).forEach(function (key) { base[key] = before[key].base; });
    mine = Object.keys(before);
    fields().forEach(compare);
    keep();
  } else { restore(); }

  /* A line of what is wrong leads to its field, also where that is folded away. */
  form.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-goto]');
    var field = link && document.getElementById(link.hash.slice(1));
    if (field) { event.preventDefault(); go(field); }
  });

  /* What has been put right leaves the list. */
  function mended() {
    form.querySelectorAll('a[data-goto]').forEach(function (link) {
      var field = document.getElementById(link.hash.slice(1));
      var place = field && (field.closest('.field') || field.closest('[data-row]'));
      link.closest('li').hidden = !!place && !place.querySelector('.error-text');
    });
  }

  /* What the server filled in at the person's word, such as the last result or a correction, is typed too; and a field that was asked for
     gets what had been kept of it. */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      var before = stroke;
      mended();
      fields().forEach(function (field) {
        var key = keyOf(field);
        if (waiting[key] && same(waiting[key].base, field.value)) {
          field.value = waiting[key].value;
          delete waiting[key];
        }
        if (field.value !== (typed[key] ? typed[key].value : base[key] || '')) { stroke = before + 1; note(field); }
      });
      if (stroke !== before && shown !== 'expired') { later(PAUSE); }
    });
  }
}());
