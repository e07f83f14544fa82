-- Files that prove what a quarterly update says. The bytes stand in a table of their own, so that lists never read them,
-- and in the database, so that one backup holds everything.

create table evidence_document (
  id bigint primary key,
  version bigint not null,
  document ${blob} not null,
  thumbnail ${blob}
);

create table evidence (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  code varchar(32) not null,
  fiscal_year integer not null,
  fiscal_quarter integer not null,
  milestone_id bigint references milestone (id),
  indicator_id bigint references indicator (id),
  document_id bigint not null references evidence_document (id),
  file_name varchar(300) not null,
  file_type varchar(16) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  thumbnail boolean not null,
  added_by varchar(100) not null,
  added_at timestamp not null,
  withdrawn_by varchar(100),
  withdrawn_at timestamp,
  withdrawn_reason varchar(4000),
  unique (project_id, code)
);
create index evidence_update on evidence (project_id, fiscal_year, fiscal_quarter);
