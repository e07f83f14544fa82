-- A change that brings back what was before another names the line of the audit trail that it undoes.
alter table audit_entry add column undoes bigint;
