-- Whether a collection has a public page. What stands on it is the bank's approved public answers, so it is stored nowhere.
create table trust_page (
    collection text        primary key references collection (key) on delete cascade,
    published  boolean     not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
