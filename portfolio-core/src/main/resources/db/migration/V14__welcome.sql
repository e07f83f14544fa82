-- When a person was welcomed, and what of the first things to do was looked at; what was done says the audit trail.

create table welcome (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null unique references app_user (id),
  begun_at timestamp not null,
  put_away boolean not null
);

create table welcome_look (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null references app_user (id),
  step varchar(64) not null,
  unique (user_id, step)
);

create index audit_entry_actor on audit_entry (actor, recorded_at);
