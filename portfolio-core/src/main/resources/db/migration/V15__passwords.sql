-- Whether somebody else gave a user the present password, who is then asked for one of the own; and how often it was set, so that
-- a session that began with an earlier one ends. Who is there already is not asked.

alter table app_user add column password_given boolean default false not null;
alter table app_user add column password_count integer default 0 not null;
