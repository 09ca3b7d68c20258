
(function () {
  "use strict";
  var box = document.getElementById("find");
  var found = document.getElementById("found");
  var rows = document.querySelectorAll(".row, .people tbody tr");
  var people = document.querySelectorAll(".row");
  var teams = document.querySelectorAll(".team");
  var charts = document.querySelectorAll(".time");

  function each(list, act) {
    Array.prototype.forEach.call(list, act);
  }

  function names(element, where) {
    var text = "";
    each(element ? element.querySelectorAll(where) : [], function (name) {
      text += name.textContent.toLowerCase() + "\n";
    });
    return text;
  }

  function shown(row) {
    return !row.hidden;
  }

  function find() {
    var wanted = box.value.trim().toLowerCase();
    each(rows, function (row) {
      row.names = row.names || names(row, "bdi") + names(row.closest(".team"), "h2 bdi");
      row.hidden = row.names.indexOf(wanted) === -1;
    });
    each(teams, function (team) {
      team.hidden = !Array.prototype.some.call(team.querySelectorAll(".row"), shown);
    });
    found.textContent = wanted ? Array.prototype.filter.call(people, shown).length + " of " + people.length : "";
  }

  each(charts, function (chart) {
    chart.addEventListener("scroll", function () {
      each(charts, function (other) {
        other.scrollLeft = chart.scrollLeft;
      });
    });
  });
  box.addEventListener("input", find);
  document.getElementById("filter").hidden = false;
  find();
})();
