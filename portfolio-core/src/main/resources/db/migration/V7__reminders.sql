-- What a person wants to be reminded by, what was seen of it, and which digests went out.

create table subscription (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null unique references app_user (id),
  digest boolean not null,
  feed_hash varchar(64) unique,
  feed_made_at timestamp
);

-- The state of a notice when its reader saw it, and when it was last sent: whatever differs is new again.
create table notice_mark (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null references app_user (id),
  notice_key varchar(300) not null,
  seen_state varchar(200),
  mailed_state varchar(200),
  unique (user_id, notice_key)
);

-- One row for a person and a day, made before anything is sent: the constraint is what makes it one digest a day.
create table digest (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null references app_user (id),
  for_day date not null,
  state varchar(32) not null,
  attempts integer not null,
  notices integer not null,
  reason varchar(1000),
  stop_hash varchar(64) not null unique,
  changed_at timestamp not null,
  unique (user_id, for_day)
);
create index digest_day on digest (for_day);

create table digest_run (
  id bigint primary key,
  version bigint not null,
  for_day date not null unique,
  began_at timestamp not null,
  ended_at timestamp,
  people integer not null
);
