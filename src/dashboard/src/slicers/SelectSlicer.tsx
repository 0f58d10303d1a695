import { useId } from "react";

interface SelectSlicerProps<T extends string> {
  /** Names the slicer to tests, and says the parameter of the address that it sets. */
  name: string;
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  onChange: (chosen: T) => void;
}

/** A slicer of which one value is chosen. */
export function SelectSlicer<T extends string>({ name, label, options, chosen, onChange }: SelectSlicerProps<T>) {
  const id = useId();
  const choose = (text: string) => {
    const option = options.find(({ value }) => value === text);
    if (option) onChange(option.value);
  };
  return (
    <div className="slicer" data-slicer={name}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
