import { Check } from '@/design/Check';
import { order } from '@/text/kinds/order';
import { LineFields } from '../LineFields';
import type { FieldsProps } from '../writing';
import { FEWEST, type OrderForm } from './form';

const MOST = 6;

export function Fields({ question, field, shown, onChange }: FieldsProps<'order', OrderForm>) {
  const { items, partial } = question;
  return (
    <>
      <LineFields
        names={{
          legend: order.items,
          hint: order.itemsHint,
          line: order.item,
          add: order.addItem,
          remove: order.removeItem,
          up: order.itemUp,
          down: order.itemDown,
        }}
        field={`${field}.items`}
        lines={items}
        fewest={FEWEST}
        most={MOST}
        shown={shown}
        onChange={(lines) => onChange({ items: lines, partial })}
      />
      <Check
        label={order.partial}
        isChecked={partial}
        onChange={(is) => onChange({ items, partial: is })}
      />
    </>
  );
}
