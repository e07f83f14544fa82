/* Small helps for every page. Nothing here is needed to read or to submit: pages work without it. */
(function () {
  'use strict';
  var root = document.documentElement;

  /* Theme: at once and without losing what was typed; the links do the same without script. */
  function chooseTheme(value) {
    var secure = location.protocol === 'https:' ? ';Secure' : '';
    document.cookie = 'sutthang-theme=' + value + ';Path=/;Max-Age=31536000;SameSite=Lax' + secure;
    if (value === 'system') { root.removeAttribute('data-theme'); } else { root.setAttribute('data-theme', value); }
    document.querySelectorAll('[data-theme-choice] a').forEach(function (link) {
      link.setAttribute('aria-current', String(link.dataset.value === value));
    });
  }

  /* What lies open over the page: menus, and tables behind a chart where there is room for that. */
  function lyingOver() {
    return Array.prototype.filter.call(document.querySelectorAll('details.menu[open], .behind details.more[open]'), function (one) {
      return one.matches('.menu') || getComputedStyle(one.lastElementChild).position === 'absolute';
    });
  }

  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-theme-choice] a');
    if (choice) { event.preventDefault(); chooseTheme(choice.dataset.value); choice.closest('details').open = false; }
    lyingOver().forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    var opener = event.target.closest('[data-dialog]');
    if (opener) { document.getElementById(opener.dataset.dialog).showModal(); }
    var closer = event.target.closest('[data-close]');
    if (closer) { closer.closest('dialog').close(); }
    var back = event.target.closest('[data-back]');
    if (back && history.length > 1) { event.preventDefault(); history.back(); }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    lyingOver().forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });

  /* The search in the bar: opened by the key / (keys.js); a click on its sign opens the field before it searches. */
  var find = document.querySelector('form.find');
  if (find) {
    var sought = find.querySelector('input');
    find.addEventListener('submit', function (event) {
      if (!sought.value.trim() && sought.offsetParent) { event.preventDefault(); sought.focus(); }
    });
    sought.addEventListener('keydown', function (event) { if (event.key === 'Escape') { sought.value = ''; sought.blur(); } });
  }

  /* A field that was refused says so to assistive technology, and the first one gets the focus, unless it is somewhere on purpose. */
  function markRefused(answer) {
    var first = null;
    var faults = [];
    document.querySelectorAll('.error-text').forEach(function (text, index) {
      var field = text.closest('.field');
      var input = field && field.querySelector('input:not([type=hidden]),textarea,select');
      faults.push(faultAt(text));
      if (!input) { return; }
      text.id = text.id || 'error-text-' + index;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', text.id);
      first = first || input;
    });
    if (!answer) { listFaults(faults.filter(Boolean)); }
    /* A question asked again begins with its first field by itself, which need not be the refused one. */
    var asked = first && !answer && first.closest('dialog');
    if (first && (asked || document.activeElement.matches('body,button,[type=submit],[type=button]'))) { first.focus(); }
  }
  /* The field that a sentence stands beside, or the refused one of the row that it stands under. */
  function faultAt(text) {
    var place = text.closest('dialog') ? null : text.closest('.field,[role=group]');
    var input = place && (place.querySelector('[aria-invalid=true]') || place.querySelector('input:not([type=hidden]),textarea,select'));
    if (!input) { return null; }
    var label = place.matches('.field') ? place.querySelector('label') : null;
    return {input: input, label: label, name: place.getAttribute('aria-label'), text: text.textContent};
  }

  /* What is wrong in several fields is listed at the head of the page as well, each a link to its field; a page with a list of its own keeps that. */
  function listFaults(faults) {
    var head = document.getElementById('page-messages');
    if (!head || !faults.length || document.getElementById('problems')
        || faults.length === 1 && faults[0].input.getBoundingClientRect().top < window.innerHeight) { return; }
    var list = document.createElement('nav');
    list.className = 'messages faults';
    list.setAttribute('aria-label', head.dataset.faults);
    list.appendChild(document.createElement('b')).textContent = head.dataset.faults;
    var items = list.appendChild(document.createElement('ul'));
    faults.forEach(function (fault) {
      var item = items.appendChild(document.createElement('li'));
      var link = item.appendChild(document.createElement('a'));
      var label = fault.label ? fault.label.cloneNode(true) : document.createElement('span');
      label.querySelectorAll('.req,details,button,.visually-hidden').forEach(function (beside) { beside.remove(); });
      link.href = '#' + fault.input.id;
      link.textContent = label.textContent.trim().replace(/\s+/g, ' ') || fault.name || head.dataset.faults;
      link.addEventListener('click', function (event) { event.preventDefault(); fault.input.focus(); });
      item.appendChild(document.createTextNode(' ' + fault.text));
    });
    head.appendChild(list);
  }
  /* A question whose answer was refused is asked again with what is wrong beside its field; the field can only have the focus once it is asked. */
  var refused = document.querySelector('dialog.ask-first .error-text');
  if (refused) { refused.closest('dialog').showModal(); }
  markRefused();
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', markRefused); }

  /* After a step of a review the page begins with what was done, for whoever goes on by ear or by keyboard. */
  var told = /[?&]done=(returned|updateReturned|acceptanceTakenBack)(&|$)/.test(location.search) && document.querySelector('#page-messages .message-info');
  if (told && document.activeElement === document.body) { told.tabIndex = -1; told.focus(); }

  /* A page that answers a form is the page of its address: loading it again asks for that address, and sends nothing a second time.
     The browser takes this only from a page that is there in full. */
  window.addEventListener('load', function () {
    setTimeout(function () { history.replaceState(history.state, '', location.href); }, 0);
  });

  /* A form is not sent twice by an impatient hand. */
  var SAME_PRESS = 4000;
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) { return; }
    if (form.sutthangSent && event.timeStamp - form.sutthangSent < SAME_PRESS) { event.preventDefault(); return; }
    form.sutthangSent = event.timeStamp;
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) { document.querySelectorAll('form').forEach(function (form) { form.sutthangSent = 0; }); }
  });

  /* A command that takes a while says so, and is not given twice. */
  document.addEventListener('submit', function (event) {
    var button = event.submitter;
    if (!button || !button.dataset.busy) { return; }
    if (button.getAttribute('aria-disabled')) { event.preventDefault(); return; }
    button.value = button.dataset.busy;
    button.setAttribute('aria-disabled', 'true');
  });

  /* Whoever has asked for a page and waits for it is shown so, also where the line is slow. What comes as a file leaves the page as it is. */
  var SOON = 300;
  var LONGEST = 30000;
  var waiting = null;
  function isFile(address) { return /\.\w{2,4}$|\/(quarterly|workbook|template|content)$/.test(address.pathname); }
  function wait() {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      root.classList.add('waiting');
      var state = document.getElementById('waiting');
      if (state) { state.textContent = state.dataset.words; }
      waiting = setTimeout(rest, LONGEST);
    }, SOON);
  }
  function rest() {
    clearTimeout(waiting);
    root.classList.remove('waiting');
    var state = document.getElementById('waiting');
    if (state) { state.textContent = ''; }
  }
  window.addEventListener('submit', function (event) {
    if (!event.defaultPrevented && !event.target.target && !isFile(new URL(event.target.action, location.href))) { wait(); }
  });
  window.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin || isFile(link)) { return; }
    if (link.hash && link.pathname === location.pathname && link.search === location.search) { return; }
    wait();
  });
  window.addEventListener('pageshow', rest);

  /* One tick for all of a list. */
  document.addEventListener('change', function (event) {
    var name = event.target.dataset && event.target.dataset.all;
    if (!name) { return; }
    event.target.form.querySelectorAll('input[type=checkbox][name="' + name + '"]').forEach(function (box) { box.checked = event.target.checked; });
  });

  /* A choice that is an address, such as the quarter: go there when it changes; the button beside it is for those without script. */
  document.querySelectorAll('form[data-go]').forEach(function (form) {
    var button = form.querySelector('[type=submit]');
    var typing = false;
    /* With the keyboard every arrow changes the choice; whoever uses it goes by the button, which appears. */
    form.addEventListener('keydown', function (event) {
      typing = event.key !== 'Tab';
      if (event.key === 'Enter' && event.target.matches('select') && form.classList.contains('asked')) { event.preventDefault(); button.click(); }
    });
    form.addEventListener('pointerdown', function () { typing = false; });
    form.addEventListener('change', function () {
      if (typing && button) { form.classList.add('asked'); } else { form.submit(); }
    });
  });

  /* Whoever goes from quarter to quarter with the keyboard stays at the same place on the next page. */
  var PLACE = 'sutthang.place';
  document.addEventListener('click', function (event) {
    var step = event.target.closest('.quarters a[rel],.quarters [type=submit]');
    if (step && event.detail === 0) { sessionStorage.setItem(PLACE, step.rel || 'select'); }
  });
  var stepped = sessionStorage.getItem(PLACE);
  if (stepped) {
    sessionStorage.removeItem(PLACE);
    var again = document.querySelector('.quarters a[rel=' + stepped + ']') || document.querySelector('.quarters select');
    if (again) { again.focus(); }
  }

  /* What is typed into a form of class keep survives a lost session: it is kept in this tab until the form is saved. */
  var KEEP = 'sutthang.keep.';
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|submit|button|file)$/.test(field.type) && field.name.indexOf('jakarta.faces') !== 0;
    });
  }
  function isTick(field) { return /^(checkbox|radio)$/.test(field.type); }
  function keyOf(field) { return field.name + (field.type === 'radio' ? '=' + field.value : ''); }
  function snapshot(form) {
    var values = {};
    fields(form).forEach(function (field) { values[keyOf(field)] = isTick(field) ? String(field.checked) : field.value; });
    return JSON.stringify(values);
  }
  function restore(form, values) {
    fields(form).forEach(function (field) {
      var value = values[keyOf(field)];
      if (value === undefined) { return; }
      if (isTick(field)) { field.checked = value === 'true'; } else { field.value = value; }
    });
  }
  function placeOf(address) {
    return address.pathname + address.search.replace(/([?&])(done|expired)=[^&]*/g, '$1').replace(/[?&]+$/, '');
  }
  function place() { return placeOf(location); }
  function offer(form, key, kept) {
    var bar = document.getElementById('kept-bar');
    if (!bar) { return; }
    bar.hidden = false;
    bar.querySelector('[data-restore]').addEventListener('click', function () {
      restore(form, JSON.parse(kept));
      form.dataset.changed = 'true';
      bar.hidden = true;
    });
    bar.querySelector('[data-discard]').addEventListener('click', function () {
      sessionStorage.removeItem(key);
      bar.hidden = true;
    });
  }
  function keyFor(form) { return KEEP + form.id + place(); }
  function forget(where) {
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.indexOf(KEEP) === 0 && key.slice(-where.length) === where) { sessionStorage.removeItem(key); }
    });
  }
  function nothingChanged() {
    document.querySelectorAll('form.keep').forEach(function (form) { form.dataset.changed = ''; });
  }
  /* What was saved is not needed any more, on this page or on the one that led here. */
  if (/[?&]done=/.test(location.search)) {
    forget(place());
    if (document.referrer.indexOf(location.origin) === 0) { forget(placeOf(new URL(document.referrer))); }
  }
  document.querySelectorAll('form.keep').forEach(function (form) {
    var kept = sessionStorage.getItem(keyFor(form));
    if (!kept) { return; }
    /* The answer to a refused form holds all that was typed, though it may write a date or a number in another way. */
    if (document.querySelector('main[data-answer=true]')) {
      sessionStorage.setItem(keyFor(form), snapshot(form));
      form.dataset.changed = 'true';
    } else if (kept !== snapshot(form)) { offer(form, keyFor(form), kept); }
  });
  document.addEventListener('input', function (event) {
    var form = event.target.closest('form.keep');
    if (!form) { return; }
    form.dataset.changed = 'true';
    sessionStorage.setItem(keyFor(form), snapshot(form));
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form.keep')) { event.target.dataset.changed = ''; }
  });
  /* What is on its way to the server needs no warning on leaving; a page that saves without leaving says so by an element with data-saved. */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxSend', nothingChanged);
    window.jQuery(document).on('pfAjaxComplete', function () { if (document.querySelector('[data-saved]')) { forget(place()); } });
  }
  window.addEventListener('beforeunload', function (event) {
    if (document.querySelector('form[data-changed=true]')) { event.preventDefault(); }
  });
  /* The bell: how many notices are new is asked once the page is there, so that no page waits for it or says it of another reader.
     The last answer is shown at once and holds for a minute, unless something was just done. */
  var bell = document.querySelector('[data-bell]');
  var BELL = 'sutthang.bell.' + root.lang;
  function ring(told) {
    var count = bell.querySelector('.count');
    count.hidden = !told.shown;
    count.firstElementChild.textContent = told.shown;
    count.lastElementChild.textContent = told.text;
  }
  if (bell && window.fetch) {
    var done = /[?&]done=/.test(location.search);
    var last = JSON.parse(sessionStorage.getItem(BELL) || 'null');
    if (last) { ring(last); }
    if (!last || done || location.pathname === bell.pathname || Date.now() - last.at > 60000) {
      fetch(bell.dataset.bell + (done ? '?again=' : ''), { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (answer) {
        return answer.status === 200 ? answer.json() : null;
      }).then(function (told) {
        if (!told) { return; }
        told.at = Date.now();
        sessionStorage.setItem(BELL, JSON.stringify(told));
        ring(told);
      }).catch(function () { /* The page is being left, or the network is gone: the link is there all the same. */ });
    }
  } else if (!bell) { Object.keys(sessionStorage).forEach(function (key) { if (key.indexOf('sutthang.bell.') === 0) { sessionStorage.removeItem(key); } }); }

  var signOut = document.querySelector('form[action$="/signout"]');
  if (signOut) { signOut.addEventListener('submit', function () { sessionStorage.clear(); Object.keys(localStorage).forEach(function (key) { if (key.indexOf('sutthang.draft.') === 0) { localStorage.removeItem(key); } }); }); }

  /* What was done is told once: an address that is sent on, marked or loaded again a while later no longer tells it. */
  if (/[?&](done|edited)=/.test(location.search)) {
    setTimeout(function () {
      var rest = location.search.slice(1).split('&').filter(function (pair) { return !/^(done|edited)=/.test(pair); }).join('&');
      history.replaceState(history.state, '', location.pathname + (rest ? '?' + rest : '') + location.hash);
    }, 15000);
  }

  /* Thai words on an English page are read out as Thai: titles, names and whatever people wrote have no language of their own. */
  var THAI = /[\u0E00-\u0E7F]/;
  var THAI_RUN = /([\u0E00-\u0E7F](?:[^A-Za-z]*[\u0E00-\u0E7F])?)/;
  function spanOf(pieces) {
    var span = document.createElement('span');
    pieces.forEach(function (piece) { span.append(piece); });
    return span;
  }
  function sayThai(text) {
    var parent = text.parentElement;
    if (!parent || !THAI.test(text.data) || parent.closest('[lang=th],script,style')) { return; }
    if (!/[A-Za-z]/.test(parent.textContent)) { parent.setAttribute('lang', 'th'); return; }
    if (parent.closest('svg,select,textarea,title')) { return; }
    var pieces = text.data.split(THAI_RUN).map(function (piece, index) {
      if (index % 2 === 0) { return piece; }
      var run = spanOf([piece]);
      run.lang = 'th';
      return run;
    });
    /* In a row of boxes the text stays one box. */
    if (/flex|grid/.test(getComputedStyle(parent).display)) { pieces = [spanOf(pieces)]; }
    text.replaceWith.apply(text, pieces);
  }
  function findThai(within) {
    var walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    var found = [];
    while (walker.nextNode()) { if (THAI.test(walker.currentNode.data)) { found.push(walker.currentNode); } }
    found.forEach(sayThai);
  }
  if (root.lang !== 'th') {
    findThai(document.body);
    new MutationObserver(function (changes) {
      changes.forEach(function (change) { change.addedNodes.forEach(function (node) { if (node.nodeType === 1 && node.isConnected) { findThai(node); } }); });
    }).observe(document.body, { childList: true, subtree: true });
  }
}());
