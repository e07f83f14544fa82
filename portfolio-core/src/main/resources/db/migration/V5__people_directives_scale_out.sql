-- People who hand projects on, directives that are answered, accepted or withdrawn, adoptions that are withdrawn, and a
-- disbursement that was questioned and kept.

create table ownership_offer (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  from_id bigint not null references app_user (id),
  to_id bigint not null references app_user (id),
  note varchar(4000) not null,
  offered_at timestamp not null,
  state varchar(32) not null,
  reason varchar(4000),
  settled_at timestamp
);
create index ownership_offer_project on ownership_offer (project_id);
create index ownership_offer_to on ownership_offer (to_id, state);

alter table directive add column answerer varchar(64);
alter table directive add column answered_by varchar(64);
alter table directive add column closed_on date;
alter table directive add column closed_by varchar(64);
alter table directive add column withdrawn_on date;
alter table directive add column withdrawn_reason varchar(4000);

-- A withdrawn adoption leaves the table that counts and is kept here, so that the same organisation can adopt anew.
create table withdrawn_adoption (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  organisation_id bigint not null references organisation (id),
  adopted_on date not null,
  benefit_type varchar(200),
  unit varchar(200),
  baseline numeric(38, 12),
  result_value numeric(38, 12),
  withdrawn_by varchar(64) not null,
  withdrawn_on date not null,
  reason varchar(4000) not null
);
create index withdrawn_adoption_project on withdrawn_adoption (project_id);

alter table quarterly_update add column disbursed_kept_reason varchar(4000);
