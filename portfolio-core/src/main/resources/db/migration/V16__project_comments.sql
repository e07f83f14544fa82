-- What people say about a project beside its reports and directives. A comment can be corrected and withdrawn by who wrote it;
-- the words before are in the audit trail. An answer belongs to a comment that is no answer itself.

create table project_comment (
  id bigint primary key,
  version bigint not null,
  project_id bigint not null references project (id),
  code varchar(32) not null,
  author_id bigint not null references app_user (id),
  words varchar(4000) not null,
  written_at timestamp not null,
  answers_id bigint references project_comment (id),
  corrected_at timestamp,
  withdrawn_at timestamp,
  withdrawn_reason varchar(4000),
  unique (project_id, code)
);
create index project_comment_written on project_comment (written_at);
create index project_comment_author on project_comment (author_id);
