/* The choice of columns: moved one place up or down, and sent as one short word of the address. Without it all columns are ticked in their usual order. */
(function () {
  'use strict';
  document.querySelectorAll('form[data-columns]').forEach(function (form) {
    var list = form.querySelector('ol');
    var told = form.querySelector('[data-moved]');
    form.querySelectorAll('[data-move]').forEach(function (button) { button.hidden = false; });

    form.addEventListener('click', function (event) {
      var button = event.target.closest('[data-move]');
      if (!button) { return; }
      var item = button.closest('li');
      var other = button.dataset.move === '-1' ? item.previousElementSibling : item.nextElementSibling;
      if (!other) { return; }
      list.insertBefore(button.dataset.move === '-1' ? item : other, button.dataset.move === '-1' ? other : item);
      button.focus();
      var place = Array.prototype.indexOf.call(list.children, item) + 1;
      told.textContent = told.dataset.moved.replace('{0}', item.firstElementChild.textContent.trim()).replace('{1}', place);
    });

    form.addEventListener('submit', function () {
      var chosen = Array.prototype.filter.call(form.querySelectorAll('[name=columns]'), function (field) {
        return field.type === 'hidden' || field.checked;
      });
      var all = document.createElement('input');
      all.type = 'hidden';
      all.name = 'columns';
      all.value = chosen.map(function (field) { return field.value; }).join(',');
      chosen.forEach(function (field) { field.disabled = true; });
      form.appendChild(all);
      /* Whoever comes back by the back button finds the fields as they were. */
      window.setTimeout(function () { chosen.forEach(function (field) { field.disabled = false; }); all.remove(); }, 0);
    });
  });
}());
/* A form that is sent as an address leaves out what was not chosen, so that the address can be read and sent to others. */
document.querySelectorAll('form[data-trim]').forEach(function (form) {
  'use strict';
  form.addEventListener('submit', function () {
    var unused = Array.prototype.filter.call(form.elements, function (field) { return field.name && !field.value && !field.disabled; });
    unused.forEach(function (field) { field.disabled = true; });
    window.setTimeout(function () { unused.forEach(function (field) { field.disabled = false; }); }, 0);
  });
});
