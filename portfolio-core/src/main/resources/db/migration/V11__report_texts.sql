-- What a monitor wrote in place of the composed running text of a quarter's report, while the quarter is not closed. Beside it stands
-- the text that the figures made when it was written, so that it can be told when they have changed since.

create table report_text (
  id bigint primary key,
  version bigint not null,
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  section varchar(40) not null,
  text_th varchar(4000),
  text_en varchar(4000),
  composed_th varchar(32000),
  composed_en varchar(32000),
  edited_by varchar(64) not null,
  edited_at timestamp not null,
  unique (fiscal_year, fiscal_quarter, section)
);
