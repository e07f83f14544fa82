/* Keys that lead somewhere: / searches, g and a letter opens a main page, ? shows them all. The dialog of the page says which there are and whether they are wanted. */
(function () {
  'use strict';
  var OFF = 'sutthang.keys';
  var PATIENCE = 1500;
  var dialog = document.getElementById('keys');
  var wanted = document.getElementById('keys-on');
  var went = 0;
  if (!dialog || !wanted) { return; }

  function isOff() { return localStorage.getItem(OFF) === 'off'; }
  wanted.checked = !isOff();
  wanted.addEventListener('change', function () {
    if (wanted.checked) { localStorage.removeItem(OFF); } else { localStorage.setItem(OFF, 'off'); }
  });

  /* With a Thai keyboard the same keys carry Thai letters: there the place of the key counts, else the letter on it. */
  function letterOf(event) {
    if (!/^[\u0e00-\u0e7f]$/.test(event.key)) { return event.key; }
    if (event.code === 'Slash') { return event.shiftKey ? '?' : '/'; }
    return event.code.indexOf('Key') === 0 ? event.code.charAt(3).toLowerCase() : event.key;
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(button|submit|checkbox|radio|reset)$/.test(target.type);
  }

  function search(event) {
    var field = document.querySelector('.top input[type=search]') || document.querySelector('main input[type=search]');
    if (!field) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (field.offsetParent === null && field.form) { location.assign(field.form.action); } else { field.focus(); }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) { return; }
    var letter = letterOf(event);
    if (isOff()) {
      if (letter === '/' || letter === '?') { event.stopImmediatePropagation(); }
      return;
    }
    var goes = event.timeStamp - went < PATIENCE;
    went = 0;
    if (letter === '?') {
      event.preventDefault();
      dialog.showModal();
    } else if (letter === '/') {
      search(event);
    } else if (goes) {
      var link = /^[a-z]$/.test(letter) && dialog.querySelector('[data-go-key=' + letter + ']');
      if (link) { event.preventDefault(); link.click(); }
    } else if (letter === 'g') {
      went = event.timeStamp;
    }
  }, true);

  /* Opened from a menu, the menu is done with, and the focus comes back to it. */
  document.addEventListener('click', function (event) {
    var opener = event.target.closest('.menu [data-dialog=keys]');
    if (opener) {
      opener.closest('.menu').open = false;
      dialog.addEventListener('close', function () { opener.closest('.menu').querySelector('summary').focus(); }, { once: true });
    }
  });
}());
