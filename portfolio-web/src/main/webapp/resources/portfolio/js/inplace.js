/* Opens the form behind a pencil beside what it edits. Without it the pencil leads to the same form as a page of its own. */
(function () {
  'use strict';
  if (!window.fetch || !window.DOMParser) { return; }
  var RETURN = 'sutthang.inplace';
  var link = null;
  var panel = null;
  var words = document.getElementById('in-place-words').dataset;

  function parse(html) { return new DOMParser().parseFromString(html, 'text/html'); }
  function holder(of) { return of.closest('.page-head') || of.closest('li,dd,.card'); }

  function close(back) {
    if (!panel) { return; }
    panel.remove();
    link.removeAttribute('aria-expanded');
    if (back) { link.focus(); }
    panel = null;
    link = null;
  }

  function show(answer, say) {
    var form = answer.querySelector('form.in-place');
    if (!form) { return false; }
    form = document.importNode(form, true);
    form.classList.remove('keep');
    var told = answer.querySelector('#page-messages .messages');
    if (told) {
      var sentences = document.importNode(told, true);
      told = document.createElement('div');
      told.setAttribute('role', 'alert');
      told.append(sentences);
      form.insertBefore(told, form.children[1] || null);
    }
    if (say) { tell(form, say); }
    if (panel) { panel.replaceWith(form); } else if (link.closest('.page-head')) { holder(link).after(form); } else { holder(link).append(form); }
    panel = form;
    form.setAttribute('role', 'group');
    form.setAttribute('aria-label', link.title);
    var refused = form.querySelector('.error-text');
    var field = refused && refused.closest('.field');
    form.querySelectorAll('.error-text').forEach(function (text, index) {
      var input = text.closest('.field') && text.closest('.field').querySelector('input,textarea,select');
      if (input) { text.id = 'in-place-error-' + index; input.setAttribute('aria-describedby', text.id); }
    });
    var first = (field || form).querySelector('.field input,.field textarea,.field select,a.btn');
    /* What was refused for a reason of no field is read first; the fields follow it. */
    if (told && !refused) { told.tabIndex = -1; told.focus(); } else if (first) { first.focus(); if (first.tagName === 'INPUT' && !refused) { first.select(); } }
    return true;
  }

  function tell(form, sentence) {
    var old = form.querySelector('.in-place-told');
    if (old) { old.remove(); }
    var line = document.createElement('p');
    line.className = 'notice amber in-place-told';
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    form.insertBefore(line, form.children[1] || null);
  }

  document.addEventListener('click', function (event) {
    var dismiss = event.target.closest('[data-dismiss]');
    if (dismiss) { dismiss.closest('.notice').remove(); return; }
    var pencil = event.target.closest('a[data-in-place]');
    if (pencil && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (pencil === link) { close(true); return; }
      if (panel && typed(panel) && !window.confirm(words.discard)) { return; }
      close(false);
      link = pencil;
      pencil.setAttribute('aria-expanded', 'true');
      fetch(pencil.href, { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (html) {
        if (link === pencil && !show(parse(html))) { location.href = pencil.href; }
      }).catch(function () { location.href = pencil.href; });
      return;
    }
    if (panel && event.target.closest('[data-cancel]') && panel.contains(event.target)) { event.preventDefault(); close(true); }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && panel && panel.contains(event.target)) { event.stopPropagation(); close(true); }
  });

  function typed(form) {
    return Array.prototype.some.call(form.elements, function (field) {
      return field.tagName === 'SELECT' ? Array.prototype.some.call(field.options, function (o) { return o.selected !== o.defaultSelected; })
        : /^(INPUT|TEXTAREA)$/.test(field.tagName) && !/^(hidden|submit)$/.test(field.type) && field.value !== field.defaultValue;
    });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form !== panel) { return; }
    event.preventDefault();
    if (form.dataset.busy) { return; }
    form.dataset.busy = 'true';
    var values = new URLSearchParams(new FormData(form));
    var button = event.submitter || form.querySelector('[type=submit]');
    values.set(button.name, button.value);
    var pencil = link;
    fetch(form.action, { method: 'POST', body: values, credentials: 'same-origin' }).then(function (answer) {
      return answer.text().then(function (html) { return { url: answer.url, page: parse(html) }; });
    }).then(function (answer) {
      delete form.dataset.busy;
      var lost = /[?&]expired=/.test(answer.url);
      if (!lost && /[?&]edited=/.test(answer.url)) {
        sessionStorage.setItem(RETURN, JSON.stringify({ pencil: pencil.getAttribute('href'), y: window.scrollY }));
        location.assign(answer.url);
        return;
      }
      if (answer.page.querySelector('form.in-place')) { show(answer.page); return; }
      if (!lost) { tell(form, words.signedout); return; }
      /* The form is opened anew, with what was typed. */
      return fetch(pencil.href, { credentials: 'same-origin' }).then(function (anew) { return anew.text(); }).then(function (html) {
        if (panel !== form || !show(parse(html), words.again)) { tell(form, words.signedout); return; }
        Array.prototype.forEach.call(panel.elements, function (field) { if (values.has(field.name) && !/^(hidden|submit)$/.test(field.type)) { field.value = values.get(field.name); } });
      });
    }).catch(function () { delete form.dataset.busy; tell(form, words.offline); });
  });

  window.addEventListener('beforeunload', function (event) { if (panel && typed(panel) && !panel.dataset.busy && !sessionStorage.getItem(RETURN)) { event.preventDefault(); } });

  /* After saving the page is where it was, and the focus on the pencil. */
  var kept = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  if (kept && /[?&]edited=/.test(location.search)) {
    kept = JSON.parse(kept);
    window.scrollTo(0, kept.y);
    var again = Array.prototype.find.call(document.querySelectorAll('a[data-in-place]'), function (a) { return a.getAttribute('href') === kept.pencil; });
    if (again) { again.focus({ preventScroll: true }); }
  }

  /* The part in view is marked in the contents; a chosen part closes the menu. */
  var nav = document.querySelector('.contents');
  if (nav) {
    nav.addEventListener('click', function (event) { var menu = event.target.closest('details'); if (menu && event.target.closest('a')) { menu.open = false; } });
    if (window.IntersectionObserver) {
      var seen = new IntersectionObserver(function (entries) {
        entries.forEach(function (entry) {
          if (!entry.isIntersecting) { return; }
          nav.querySelectorAll('a').forEach(function (a) {
            if (a.hash === '#' + entry.target.id) { a.setAttribute('aria-current', 'true'); } else { a.removeAttribute('aria-current'); }
          });
        });
      }, { rootMargin: '-110px 0px -70% 0px' });
      nav.querySelectorAll(':scope>ul a').forEach(function (a) { var head = document.querySelector(a.hash); if (head) { seen.observe(head); } });
    }
  }
}());
