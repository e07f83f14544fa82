-- Plans are edited in the product: items are withdrawn with a reason, cards show three past years, and owners ask for what
-- the monitor decides.

alter table milestone add column withdrawn_on date;
alter table milestone add column withdrawn_reason varchar(4000);

alter table indicator add column withdrawn_on date;
alter table indicator add column withdrawn_reason varchar(4000);

create table indicator_past_year (
  id bigint primary key,
  version bigint not null,
  indicator_id bigint not null references indicator (id),
  fiscal_year integer not null,
  result_value numeric(38, 12) not null,
  unique (indicator_id, fiscal_year)
);

create table plan_request (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  kind varchar(32) not null,
  to_stage varchar(32),
  reason varchar(4000),
  asked_by varchar(200) not null,
  asked_on date not null,
  status varchar(32) not null,
  decided_by varchar(200),
  decided_on date,
  decision_reason varchar(4000)
);
create index plan_request_project on plan_request (project_id);
create index plan_request_status on plan_request (status);

create table plan_request_date (
  request_id bigint not null references plan_request (id),
  milestone_id bigint not null references milestone (id),
  baseline_on date not null,
  primary key (request_id, milestone_id)
);
