-- Rounds that say when reminders begin and when owners are no longer heard, and why each version was made; windows whose dates
-- the monitor changed; exceptions that were withdrawn.

alter table evaluation_round add column reminder_days integer default 7 not null;
alter table evaluation_round add column lock_days integer;
alter table evaluation_round add column reason varchar(4000);

alter table reporting_period add column reminder_on date;
alter table reporting_period add column locked_from date;
update reporting_period set reminder_on = deadline_on - 7;

create table window_change (
  id bigint primary key,
  version bigint not null,
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  reminder_before date not null,
  deadline_before date not null,
  locked_before date,
  reminder_on date not null,
  deadline_on date not null,
  locked_from date,
  reason varchar(4000) not null,
  changed_by varchar(64) not null,
  changed_at timestamp not null
);
create index window_change_quarter on window_change (fiscal_year, fiscal_quarter);

alter table deadline_exception add column granted_on date;

-- A withdrawn exception leaves the table that counts and is kept here, so that another one can be granted.
create table withdrawn_exception (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  ends_on date not null,
  reason varchar(4000) not null,
  granted_by varchar(64) not null,
  granted_on date,
  withdrawn_by varchar(64) not null,
  withdrawn_on date not null,
  withdrawn_reason varchar(4000) not null
);
create index withdrawn_exception_quarter on withdrawn_exception (fiscal_year, fiscal_quarter);
