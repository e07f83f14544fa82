/* A quarterly update that is being filled in: from field to field by Enter, the last result by '=', and where typing begins. draft.js saves it. */
(function () {
  'use strict';
  var form = document.getElementById('update');
  if (!form) { return; }

  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.name.indexOf('update:') === 0 && !/^(hidden|submit|button|file)$/.test(field.type) && !/:reason$/.test(field.name);
    });
  }
  function isShown(field) { return field.offsetParent !== null && !field.closest('details:not([open])'); }

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

  /* A button that is gone leaves the focus in its row. */
  var row = null;
  form.addEventListener('focusin', function (event) { row = event.target.closest('[data-row]'); });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      var first = row && document.activeElement === document.body && row.querySelector('input:not([type=hidden]):not([type=file]):not([type=button]):not([type=submit]),select');
      if (first) { first.focus(); }
    });
  }

  /* A refused report begins at what has to be put right: the list of it where it is more than one field; otherwise the person begins at the first one to fill in.
     Not where there is something to read first, nor on a phone, whose keyboard would hide the page. */
  var wrong = form.querySelector('[aria-invalid=true]');
  var problems = document.getElementById('problems');
  var returned = document.getElementById('returned');
  if (form.dataset.returned !== 'true' && document.activeElement && document.activeElement !== document.body) {
    /* Somebody types already: on a slow line the fields are there before this script is. */
    return;
  }
  if (form.querySelector('.foot-news [role=alert]')) {
    /* It was asked, beside the button that was pressed. */
    document.getElementById('update:submit').focus();
  } else if (problems && problems.querySelectorAll('li').length > 1) {
    problems.focus();
  } else if (wrong && form.querySelector('.error-text')) {
    wrong.focus();
  } else if (returned && form.dataset.returned !== 'true' && !location.hash) {
    /* What was sent back begins at why. */
    returned.focus({ preventScroll: true });
  } else if (document.getElementById('update:draft') && document.getElementById('restored').hidden && !window.matchMedia('(max-width:47.5em),(pointer:coarse)').matches
      && !form.querySelector('[role=alert]') && !location.hash && !/[?&]done=/.test(location.search)) {
    var open = Array.prototype.filter.call(form.querySelectorAll('.k-entry input.n,.k-entry select'), function (field) { return !field.value; })[0]
      || form.querySelector('.u-row:not(.reached) .percent input,textarea');
    if (open && isShown(open)) { open.focus(); }
  }
}());
