// Lists are properties of the widgets, not attributes: the page hands them over as JSON.
for (const widget of document.querySelectorAll('[data-properties]')) {
  Object.assign(widget, JSON.parse(widget.dataset.properties));
}
