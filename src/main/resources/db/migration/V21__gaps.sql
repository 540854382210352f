-- What the deal behind a questionnaire is worth, where a CRM tells; null where nobody did.
alter table questionnaire add column deal_value numeric(16, 2) check (deal_value >= 0);

-- What Candor itself made of an item, however people decided on it later: the rates over time are about that.
alter table questionnaire_item add column drafted text;

create function item_as_drafted(state text) returns text language sql immutable as $$
    select case state when 'accepted' then 'suggested' when 'edited' then 'open' when 'declined' then 'open' else state end
$$;

update questionnaire_item set drafted = item_as_drafted(state);
alter table questionnaire_item alter column drafted set not null;

create function keep_what_was_drafted() returns trigger language plpgsql as $$
begin
    new.drafted := item_as_drafted(new.state);
    return new;
end $$;
create trigger keep_what_was_drafted before insert on questionnaire_item
    for each row execute function keep_what_was_drafted();

create index questionnaire_item_edited on questionnaire_item (decided_at desc) where state = 'edited';
