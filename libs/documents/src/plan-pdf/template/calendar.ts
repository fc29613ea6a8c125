/** All activities in the order in which they begin, in words, so that no picture is needed to read it. */
export const calendar = String.raw`
#import "marks.typ": *

#let calendarpages(d) = {
  [#heading(level: 1, d.labels.calendar) <calendar>]
  let rows = d.areas.map(area => area.activities.map(a => (a: a, area: area))).flatten()
  let small(body) = text(size: 7.5pt, fill: ink2, body)
  set text(size: 8.3pt)
  set par(leading: 0.5em)
  table(
    columns: (1.5cm, 1.5cm, auto, 1fr, 5cm, 2.8cm),
    inset: (x: 3pt, y: 3.6pt),
    align: start + horizon,
    stroke: (x, y) => (top: if y == 1 { 0.8pt + edge } else if y > 1 { 0.5pt + hairline }),
    table.header(
      small(d.labels.begins), small(d.labels.ends), [], small(d.labels.activity), small(d.labels.areas), small(d.labels.ledBy),
    ),
    ..for i in range(d.quarters.len()) {
      let starting = rows.filter(r => r.a.first == i)
      for (k, r) in starting.enumerate() {
        (
          if k == 0 { text(weight: "semibold", r.a.begins) } else { text(fill: ink2, r.a.begins) },
          text(fill: ink2, r.a.ends),
          text(fill: ink2, dir: ltr, r.a.number),
          r.a.title,
          [#areabar(r.area.colour, height: 8pt) #h(2pt) #r.area.name],
          if r.a.lead == none { text(fill: warning, d.labels.nobody) } else { cityname(r.a.lead) },
        )
      }
    },
    table.hline(stroke: 0.8pt + edge),
  )
}
`;
