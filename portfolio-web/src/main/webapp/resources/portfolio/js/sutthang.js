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

  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-theme-choice] a');
    if (choice) { event.preventDefault(); chooseTheme(choice.dataset.value); choice.closest('details').open = false; }
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
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
    document.querySelectorAll('details.menu[open]').forEach(function (menu) {
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
    document.querySelectorAll('.error-text').forEach(function (text, index) {
      var field = text.closest('.field');
      var input = field && field.querySelector('input:not([type=hidden]),textarea,select');
      if (!input) { return; }
      text.id = text.id || 'error-text-' + index;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', text.id);
      first = first || input;
    });
    /* A question asked again begins with its first field by itself, which need not be the refused one. */
    var asked = first && !answer && first.closest('dialog');
    if (first && (asked || document.activeElement.matches('body,button,[type=submit],[type=button]'))) { first.focus(); }
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
    form.addEventListener('keydown', function (event) { typing = event.key !== 'Tab'; });
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
}());
