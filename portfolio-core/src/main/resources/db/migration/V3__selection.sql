-- How ideas are handed in and selected: who registered them, how their status moved, what assessors gave them, and the
-- panel and criteria of each campaign. Common SQL for H2 and PostgreSQL.

alter table idea add column registered_by_id bigint;
alter table idea add constraint idea_registered_by foreign key (registered_by_id) references app_user (id);
alter table idea add column withdrawn_on date;
alter table idea add column withdrawn_by varchar(200);
alter table idea add column withdrawn_reason varchar(4000);
create index idea_registered_by_id on idea (registered_by_id);

create table idea_move (
  id bigint primary key,
  version bigint not null,
  idea_id bigint not null references idea (id),
  from_status varchar(32) not null,
  status varchar(32) not null,
  moved_on date not null,
  decided_by varchar(200) not null,
  reason varchar(4000),
  weighted_score numeric(38, 12),
  marks_given integer,
  marks_expected integer
);
create index idea_move_idea on idea_move (idea_id);

-- The last number that was given to an idea registered in the product; one row, so that two people never get the same.
create table idea_number (
  id integer primary key,
  last_number integer not null
);
insert into idea_number (id, last_number) values (1, 0);

create table selection_criterion (
  id bigint primary key,
  version bigint not null,
  campaign_id bigint not null references campaign (id),
  sort_order integer not null,
  name_th varchar(400) not null,
  name_en varchar(400),
  weight numeric(38, 12) not null,
  unique (campaign_id, sort_order)
);

create table campaign_assessor (
  campaign_id bigint not null references campaign (id),
  user_id bigint not null references app_user (id),
  primary key (campaign_id, user_id)
);

-- A mark that was taken back keeps its row without a figure: not marked is not zero.
create table idea_mark (
  id bigint primary key,
  version bigint not null,
  criterion_id bigint not null references selection_criterion (id),
  idea_id bigint not null references idea (id),
  assessor_id bigint not null references app_user (id),
  mark integer,
  unique (idea_id, criterion_id, assessor_id)
);
