-- Views of the portfolio that people have saved: an address under a name, one's own or shared; and the view that a person's list opens with.

create table saved_view (
  id bigint primary key,
  version bigint not null,
  code varchar(64) not null unique,
  user_id bigint not null references app_user (id),
  name varchar(100) not null,
  address varchar(4000) not null,
  is_shared boolean not null,
  withdrawn_on date,
  withdrawn_by varchar(64)
);
create index saved_view_user on saved_view (user_id);

create table default_view (
  id bigint primary key,
  version bigint not null,
  user_id bigint not null unique references app_user (id),
  view_id bigint not null references saved_view (id)
);
create index default_view_view on default_view (view_id);
