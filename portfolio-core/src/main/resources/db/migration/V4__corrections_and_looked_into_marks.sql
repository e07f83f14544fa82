-- Earlier results, kept with who, when and why. They name the result by its place and not by its row, for a result that is
-- cleared has no row any more while what it was is kept. Nothing was ever written to the table of the first version.
drop table measurement_correction;
create table measurement_correction (
  id bigint primary key,
  version bigint not null,
  indicator_id bigint not null references indicator (id),
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  part_id bigint references organisation (id),
  result_value numeric(38, 12),
  numerator numeric(38, 12),
  denominator numeric(38, 12),
  met boolean,
  recorded_by varchar(64),
  recorded_at timestamp not null,
  reason varchar(4000),
  corrected_by varchar(64) not null,
  corrected_at timestamp not null
);
create index measurement_correction_quarter on measurement_correction (indicator_id, fiscal_year, fiscal_quarter);

-- That somebody has looked into a mark: a result that was kept although doubted, or a warning of an import. It holds for the
-- version of the row that was looked at; a mark without its row any more is not listed.
create table mark_review (
  id bigint primary key,
  version bigint not null,
  mark_kind varchar(16) not null,
  mark_id bigint not null,
  mark_version bigint not null,
  note varchar(4000) not null,
  reviewed_by varchar(64) not null,
  reviewed_at timestamp not null,
  unique (mark_kind, mark_id)
);
