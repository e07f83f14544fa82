/* What was typed is shown as it will be read as soon as its field is left: a date in words, by the server's own rules, and a number with separators. Without script the server says the same once the form is sent. */
(function () {
  'use strict';
  var DATE = 'input[data-date]';
  var NUMBER = 'input[inputmode=decimal]';

  function place(field) {
    var cell = field.parentElement;
    var said = cell.querySelector('.date-read');
    if (!said) {
      said = document.createElement('p');
      said.className = 'date-read';
      said.setAttribute('role', 'status');
      field.insertAdjacentElement('afterend', said);
    }
    return said;
  }

  function say(field, state, sentence) {
    var said = place(field);
    said.className = 'date-read ' + state.toLowerCase();
    said.textContent = sentence;
  }

  function readDate(field) {
    var text = field.value.trim();
    if (!text || text === field.defaultValue) { say(field, '', ''); return; }
    fetch('/typed/date?text=' + encodeURIComponent(text), { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (answer) {
      return answer.status === 200 && /json/.test(answer.headers.get('Content-Type')) ? answer.json() : null;
    }).then(function (told) {
      /* What has been typed on meanwhile, or is refused by the server already, is not spoken of. */
      if (!told || field.value.trim() !== text || told.state === 'REFUSED' && field.closest('.field,.u-row') && field.closest('.field,.u-row').querySelector('.error-text')) { return; }
      say(field, told.state, told.sentence);
    }).catch(function () { /* No network: the form says it when it is sent. */ });
  }

  function arabic(text) {
    return text.replace(/[๐-๙]/g, function (digit) { return String(digit.charCodeAt(0) - 0x0e50); });
  }

  /* Only the look changes: the same number, its digits and groups as everywhere on the page. What is no plain number is left to the server. */
  function group(field) {
    var text = arabic(field.value.trim()).replace(/,(?=\d{3}(\D|$|,))/g, '').replace('−', '-');
    var parts = /^([+-]?)(\d+)(\.\d+)?$/.exec(text);
    if (!parts || field.readOnly) { return; }
    var shown = parts[1].replace('+', '') + parts[2].replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',') + (parts[3] || '');
    if (field.value !== shown && (!field.maxLength || field.maxLength < 0 || shown.length <= field.maxLength)) { field.value = shown; }
  }

  /* An answer never writes into a field that somebody is in, or has typed into since it was asked: on a slow line that is the usual case. Only
     how the field is marked is taken from it. Requests of one page follow one another, so the last one sent is the one answered. */
  var ajax = window.PrimeFaces && window.PrimeFaces.ajax;
  var askedAt = 0;
  var typedAt = {};
  document.addEventListener('input', function (event) { if (event.target.id) { typedAt[event.target.id] = performance.now(); } }, true);
  if (ajax && ajax.Request && ajax.Utils) {
    var send = ajax.Request.send;
    ajax.Request.send = function () {
      askedAt = performance.now();
      return send.apply(this, arguments);
    };
    var update = ajax.Utils.updateElement;
    ajax.Utils.updateElement = function (id, content) {
      var field = document.getElementById(id);
      if (field && field.matches('input:not([type=hidden]):not([type=submit]):not([type=button]),textarea,select') && (field === document.activeElement || typedAt[id] > askedAt)) {
        var told = new DOMParser().parseFromString(content, 'text/html').getElementById(id);
        if (told && told.hasAttribute('aria-invalid')) { field.setAttribute('aria-invalid', told.getAttribute('aria-invalid')); }
        return undefined;
      }
      return update.apply(this, arguments);
    };
  }

  document.addEventListener('focusout', function (event) {
    if (!event.target.matches) { return; }
    if (event.target.matches(DATE)) { readDate(event.target); }
    if (event.target.matches(NUMBER)) { group(event.target); }
  });
  document.addEventListener('input', function (event) {
    var said = event.target.matches && event.target.matches(DATE) && event.target.parentElement.querySelector('.date-read');
    if (said) { said.textContent = ''; }
  });
}());
