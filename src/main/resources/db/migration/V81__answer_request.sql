-- What somebody asked the bank and did not find, for a curator to answer or to decline.
create table answer_request (
    id         bigint generated always as identity primary key,
    collection text        not null references collection (key) on delete cascade,
    question   text        not null,
    note       text,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    state      text        not null check (state in ('open', 'answered', 'declined')),
    answer     text,
    decided_by text,
    decided_at timestamptz,
    reason     text,
    check ((state = 'open') = (decided_by is null)),
    check ((state = 'answered') = (answer is not null))
);
create index answer_request_open on answer_request (state, id);
create unique index answer_request_once on answer_request (collection, question) where state = 'open';
