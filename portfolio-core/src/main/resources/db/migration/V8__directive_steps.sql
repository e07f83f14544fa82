-- Answers to directives can be sent back: every step is kept with who took it and when, the latest return beside the directive.

create table directive_step (
  id bigint primary key,
  version bigint not null,
  directive_id bigint not null references directive (id),
  step_no integer not null,
  move varchar(32) not null,
  taken_on date,
  taken_by varchar(64),
  in_name_of varchar(200),
  words varchar(20000),
  unique (directive_id, step_no)
);

alter table directive add column sent_back_on date;
alter table directive add column sent_back_by varchar(64);
alter table directive add column sent_back_comment varchar(20000);
