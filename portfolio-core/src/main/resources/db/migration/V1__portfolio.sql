-- Every table of the portfolio. One script for H2 and PostgreSQL: ${blob} is the vendor's type for a document of any size.
-- Decimals carry up to twelve places. Moments (…_at) are UTC; dates (…_on) have no zone.

create sequence portfolio_sequence start with 1000 increment by 1000;

create table organisation (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  name_th varchar(400) not null,
  name_en varchar(400),
  kind varchar(32) not null,
  parent_id bigint references organisation (id),
  area_code varchar(16),
  active boolean not null
);
create index organisation_parent on organisation (parent_id);

create table app_user (
  id bigint primary key,
  version bigint not null,
  user_name varchar(64) not null unique,
  display_name varchar(200) not null,
  password_hash varchar(400) not null,
  role varchar(32) not null,
  organisation_id bigint references organisation (id),
  email varchar(200),
  language varchar(8),
  active boolean not null
);

create table campaign (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  name_th varchar(400) not null,
  name_en varchar(400),
  held_on date not null,
  participants integer
);

create table idea (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  title_th varchar(400) not null,
  title_en varchar(400),
  campaign_id bigint references campaign (id),
  organisation_id bigint not null references organisation (id),
  proposer varchar(400),
  empathize varchar(20000),
  define varchar(20000),
  ideate varchar(20000),
  prototype varchar(20000),
  test varchar(20000),
  status varchar(32) not null
);
create index idea_campaign on idea (campaign_id);

create table award (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  idea_id bigint not null references idea (id),
  name_th varchar(400) not null,
  name_en varchar(400),
  body varchar(400) not null,
  award_level varchar(200),
  awarded_on date not null
);
create index award_idea on award (idea_id);

create table project (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  idea_id bigint not null references idea (id),
  title_th varchar(400) not null,
  title_en varchar(400),
  organisation_id bigint not null references organisation (id),
  owner_id bigint references app_user (id),
  start_on date,
  end_on date,
  budget_baht numeric(38, 12),
  stage varchar(32) not null,
  approved_on date,
  golive_on date,
  national_strategy varchar(400),
  master_plan varchar(400),
  national_plan varchar(400),
  cabinet_policy varchar(400),
  ministry_plan varchar(400),
  sdg varchar(400)
);
create index project_idea on project (idea_id);
create index project_organisation on project (organisation_id);
create index project_owner on project (owner_id);

create table project_assistant (
  project_id bigint not null references project (id),
  user_id bigint not null references app_user (id),
  primary key (project_id, user_id)
);

create table stage_move (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  from_stage varchar(32) not null,
  stage varchar(32) not null,
  moved_on date not null,
  decided_by varchar(200),
  reason varchar(4000),
  lesson varchar(4000)
);
create index stage_move_project on stage_move (project_id);

create table milestone (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  code varchar(64) not null,
  sort_order integer not null,
  title_th varchar(400) not null,
  title_en varchar(400),
  weight numeric(38, 12),
  baseline_on date not null,
  baseline1_on date,
  forecast_on date,
  actual_on date,
  waived_reason varchar(4000),
  unique (project_id, code)
);

create table milestone_percent (
  id bigint primary key,
  version bigint not null,
  milestone_id bigint not null references milestone (id),
  percent_complete numeric(38, 12) not null,
  percent_on date not null,
  unique (milestone_id, percent_on)
);

create table baseline (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  baseline_number integer not null,
  reason varchar(4000),
  approved_by varchar(200) not null,
  approved_on date not null,
  unique (project_id, baseline_number)
);

create table baseline_date (
  baseline_id bigint not null references baseline (id),
  milestone_id bigint not null references milestone (id),
  baseline_on date not null,
  primary key (baseline_id, milestone_id)
);

create table indicator (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  code varchar(64) not null unique,
  sort_order integer not null,
  name_th varchar(1000) not null,
  name_en varchar(1000),
  kind varchar(32) not null,
  unit varchar(200),
  direction varchar(32) not null,
  aggregation varchar(32) not null,
  factor numeric(38, 12),
  frequency varchar(32) not null,
  weight numeric(38, 12),
  baseline numeric(38, 12),
  criteria varchar(32),
  criteria_basis varchar(32),
  c1 numeric(38, 12),
  c2 numeric(38, 12),
  c3 numeric(38, 12),
  c4 numeric(38, 12),
  c5 numeric(38, 12),
  definition varchar(20000),
  formula varchar(20000),
  evidence_source varchar(4000),
  collector varchar(400),
  supervisor varchar(400)
);
create index indicator_project on indicator (project_id);

create table indicator_year (
  id bigint primary key,
  version bigint not null,
  indicator_id bigint not null references indicator (id),
  fiscal_year integer not null,
  weight numeric(38, 12),
  baseline numeric(38, 12),
  criteria varchar(32),
  criteria_basis varchar(32),
  c1 numeric(38, 12),
  c2 numeric(38, 12),
  c3 numeric(38, 12),
  c4 numeric(38, 12),
  c5 numeric(38, 12),
  unique (indicator_id, fiscal_year)
);

create table indicator_part (
  id bigint primary key,
  version bigint not null,
  indicator_id bigint not null references indicator (id),
  organisation_id bigint not null references organisation (id),
  unique (indicator_id, organisation_id)
);

create table target (
  id bigint primary key,
  version bigint not null,
  indicator_id bigint not null references indicator (id),
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  target_value numeric(38, 12) not null,
  unique (indicator_id, fiscal_year, fiscal_quarter)
);

create table measurement (
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
  note varchar(4000),
  evidence varchar(4000),
  doubt_kept_reason varchar(4000),
  recorded_by varchar(64),
  recorded_at timestamp not null
);
create index measurement_quarter on measurement (indicator_id, fiscal_year, fiscal_quarter);

create table measurement_correction (
  id bigint primary key,
  version bigint not null,
  measurement_id bigint not null references measurement (id),
  earlier_value varchar(4000) not null,
  reason varchar(4000),
  corrected_by varchar(64) not null,
  corrected_at timestamp not null
);
create index measurement_correction_measurement on measurement_correction (measurement_id);

create table evaluation_round (
  id bigint primary key,
  version bigint not null,
  fiscal_year integer not null,
  round_version integer not null,
  score_scale varchar(32) not null,
  schedule_green numeric(38, 12) not null,
  schedule_red numeric(38, 12) not null,
  overdue_red_days integer not null,
  progress_green numeric(38, 12) not null,
  progress_red numeric(38, 12) not null,
  base_points numeric(38, 12) not null,
  standard_points numeric(38, 12) not null,
  advanced_points numeric(38, 12) not null,
  deduction numeric(38, 12) not null,
  deadline_days integer not null,
  proven_quarters integer not null,
  changed_by varchar(64) not null,
  changed_at timestamp not null,
  unique (fiscal_year, round_version)
);

create table reporting_period (
  id bigint primary key,
  version bigint not null,
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  first_day date not null,
  last_day date not null,
  deadline_on date not null,
  opened_by varchar(64) not null,
  opened_at timestamp not null,
  closed_at timestamp,
  unique (fiscal_year, fiscal_quarter)
);

create table deadline_exception (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  ends_on date not null,
  reason varchar(4000) not null,
  granted_by varchar(64) not null,
  unique (project_id, fiscal_year, fiscal_quarter)
);

create table quarterly_update (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  status varchar(32) not null,
  submitted_on date,
  submitted_by varchar(64),
  summary varchar(20000),
  obstacles varchar(20000),
  evidence varchar(4000),
  disbursed_baht numeric(38, 12),
  owner_rating varchar(32),
  owner_rating_reason varchar(4000),
  monitor_rating varchar(32),
  monitor_rating_reason varchar(4000),
  review_comment varchar(4000),
  unique (project_id, fiscal_year, fiscal_quarter)
);
create index quarterly_update_quarter on quarterly_update (fiscal_year, fiscal_quarter);

create table directive (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  code varchar(64) not null,
  given_by varchar(200) not null,
  given_on date not null,
  recorded_by varchar(64),
  directive_text varchar(20000) not null,
  due_on date,
  answer varchar(20000),
  answered_on date,
  status varchar(32) not null,
  unique (project_id, code)
);

create table adoption (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  organisation_id bigint not null references organisation (id),
  adopted_on date not null,
  benefit_type varchar(200),
  unit varchar(200),
  baseline numeric(38, 12),
  result_value numeric(38, 12),
  unique (project_id, organisation_id)
);

create table snapshot (
  id bigint primary key,
  version bigint not null,
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  revision integer not null,
  chain_position bigint not null unique,
  document ${blob} not null,
  seal varchar(64) not null,
  previous_seal varchar(64),
  reason varchar(4000),
  sealed_by varchar(64) not null,
  sealed_at timestamp not null,
  unique (fiscal_year, fiscal_quarter, revision)
);

create table audit_entry (
  id bigint primary key,
  recorded_at timestamp not null,
  actor varchar(64) not null,
  in_name_of varchar(64),
  action varchar(64) not null,
  subject_type varchar(64) not null,
  subject_code varchar(200) not null,
  project_code varchar(64),
  before_state varchar(1000000),
  after_state varchar(1000000)
);
create index audit_entry_project on audit_entry (project_code, id);
create index audit_entry_subject on audit_entry (subject_type, subject_code);

create table import_mark (
  id bigint primary key,
  version bigint not null,
  project_code varchar(64),
  sheet varchar(64) not null,
  row_key varchar(400) not null,
  column_name varchar(64),
  found varchar(4000),
  expected_key varchar(200) not null,
  expected_arguments varchar(4000),
  imported_by varchar(64) not null,
  imported_at timestamp not null
);
create index import_mark_project on import_mark (project_code);
