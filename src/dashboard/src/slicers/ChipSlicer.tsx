import { toggle } from "../state/toggle";

interface ChipSlicerProps<T extends string> {
  /** Names the slicer to tests, and says the parameter of the address that it sets. */
  name: string;
  label: string;
  /** A hint says more of an option where it is pointed at. */
  options: readonly { value: T; label: string; hint?: string }[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}

/** A slicer of few values: any number of them can be chosen; none chosen filters nothing. */
export function ChipSlicer<T extends string>({ name, label, options, chosen, onChange }: ChipSlicerProps<T>) {
  return (
    <fieldset className="slicer" data-slicer={name}>
      <legend>{label}</legend>
      <div className="chips">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            data-value={option.value}
            title={option.hint}
            aria-pressed={chosen.includes(option.value)}
            onClick={() => onChange(toggle(chosen, option.value))}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
