-- Two texts that contradict each other, looked at and accepted: by digest, so that a changed text asks anew.
create table accepted_conflict (
    digest_low  char(64)    not null,
    digest_high char(64)    not null,
    reason      text        not null,
    who         text        not null,
    at          timestamptz not null,
    primary key (digest_low, digest_high),
    check (digest_low < digest_high)
);

create index revision_posture on revision (answer_id) where (content -> 'posture') is not null;

-- Digest of the head that bank files stated last: an unchanged file does not undo what people changed here.
alter table collection add column filed_head char(64);
