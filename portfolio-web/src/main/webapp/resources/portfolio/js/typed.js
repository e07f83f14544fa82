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
