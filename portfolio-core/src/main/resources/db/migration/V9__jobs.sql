-- Long work that runs in the background: who asked for what, how far it is, and what came of it.

create table job (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  user_id bigint not null references app_user (id),
  node varchar(64) not null,
  kind varchar(32) not null,
  question varchar(1000) not null,
  state varchar(32) not null,
  run integer not null,
  total integer not null,
  done integer not null,
  asked_at timestamp not null,
  began_at timestamp,
  changed_at timestamp not null,
  ended_at timestamp,
  failed_at_item varchar(300),
  failure_key varchar(200),
  failure_values varchar(2000),
  result_name varchar(200),
  result_bytes bigint,
  kept_until timestamp,
  fetched_at timestamp
);
create index job_user on job (user_id);
create index job_state on job (state);
